import { useEffect, useRef } from 'react';
import type { RecordKind } from '../../model/record-kinds.ts';
import { showMoment } from '../ui/dates.ts';
import type { OfferedBackup } from './backup-state.ts';

interface OfferedRestoreProps {
  offered: OfferedBackup;
  here: Readonly<Record<RecordKind, number>>;
  onRestore: (offered: OfferedBackup) => void;
  onCancel: () => void;
}

/** What a person knows a library by; the rest goes along unsaid. */
const SHOWN: readonly [RecordKind, string][] = [
  ['articles', 'Articles'],
  ['revisions', 'Versions of their texts'],
  ['annotations', 'Annotations, with traces of deleted ones'],
  ['cases', 'Cases'],
  ['projects', 'Projects'],
  ['trash', 'In the trash'],
];

/** What a backup holds against what is here, before the one takes the place of the other. */
export function OfferedRestore({ offered, here, onRestore, onCancel }: OfferedRestoreProps) {
  const { file, summary } = offered;
  const isEmpty = here.articles === 0 && here.trash === 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="backup-offer">
      <h3 tabIndex={-1} ref={heading}>
        {file.name}
      </h3>
      <p className="quiet">Made on {showMoment(Date.parse(summary.made))}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">In the file</th>
            <th scope="col">Here now</th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.map(([kind, label]) => (
            <tr key={kind}>
              <th scope="row">{label}</th>
              <td>{(summary.records[kind] ?? 0).toLocaleString('en-GB')}</td>
              <td>{here[kind].toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isEmpty && (
        <p>
          Everything that is here now goes, and what is in the file takes its place. This cannot be undone:{' '}
          <strong>save a backup of what is here first</strong> if you may want it again.
        </p>
      )}
      <p className="backup-buttons">
        <button type="button" className="button" onClick={() => onRestore(offered)}>
          {isEmpty ? 'Restore this backup' : 'Replace my library'}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  );
}
