import type { RecordKind } from '../../model/record-kinds.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { MOST_COUNTED } from '../../storage/backup/edits-since.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { showBytes } from '../ui/show-bytes.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { ChooseBackup } from './ChooseBackup.tsx';
import { OfferedRestore } from './OfferedRestore.tsx';
import { StorageRoom } from './StorageRoom.tsx';
import type { StorageRoomView } from './use-storage-room.ts';
import type { BackupState, OfferedBackup } from './backup-state.ts';
import './backup.css';

export interface BackupProps {
  state: BackupState;
  /** Up to when everything is in a backup; null before the first. */
  made: Timestamp | null;
  /** Annotations made or changed since. */
  edits: number;
  /** What the library holds now. */
  here: Readonly<Record<RecordKind, number>>;
  room: StorageRoomView;
  onMake: () => void;
  onOffer: (file: File) => void;
  onRestore: (offered: OfferedBackup) => void;
  onCancel: () => void;
  onRest: () => void;
}

/** Everything of the library into one file, and back again. */
export function Backup(props: BackupProps) {
  const { state, made, edits, here, room, onMake, onOffer, onCancel, onRestore, onRest } = props;
  const isBusy = state.at === 'work';
  return (
    <div className="backup">
      <h1>Backup</h1>
      <p className="backup-lead">
        Your library is in this browser and nowhere else. A backup is one file with everything in it: articles and their
        versions, passages, notes, cases, codebooks, and what is in the trash.
      </p>
      <div aria-live="polite">
        <BackupOutcome state={state} onClose={onRest} />
      </div>
      {isBusy && <BackupProgress {...state} onCancel={onCancel} />}
      <section aria-labelledby="make-title">
        <h2 id="make-title">Make a backup</h2>
        <p>{sayLast(made, edits)}</p>
        <p>
          <button type="button" className="button" disabled={isBusy} onClick={onMake}>
            Save a backup…
          </button>
        </p>
        <p className="quiet">
          Keep the file outside of this computer, too. Whoever has it can read everything in it: it is not encrypted.
        </p>
      </section>
      <section aria-labelledby="restore-title">
        <h2 id="restore-title">Restore a backup</h2>
        {state.at === 'offered' ? (
          <OfferedRestore offered={state.offered} here={here} onRestore={onRestore} onCancel={onRest} />
        ) : (
          <ChooseBackup isBusy={isBusy} onChoose={onOffer} />
        )}
      </section>
      <StorageRoom room={room} />
    </div>
  );
}

function sayLast(made: Timestamp | null, edits: number): string {
  if (made === null) return 'No backup of this library was made yet.';
  const since =
    edits === 0
      ? 'Nothing was annotated since.'
      : `${edits === MOST_COUNTED ? 'More than ' : ''}${edits.toLocaleString('en-GB')} annotations were made or changed since.`;
  return `The last backup is of ${showMoment(made)}. ${edits === 1 ? '1 annotation was made or changed since.' : since}`;
}

function sayLeftOut(count: number): string {
  const were = count === 1 ? 'was' : 'were';
  return `${countOf(count, 'record')} of its trash ${were} left out: the annotation set or project it belonged to had been removed before the backup was made.`;
}

function BackupOutcome({ state, onClose }: { state: BackupState; onClose: () => void }) {
  if (state.at === 'failed') return <Notice onClose={onClose}>{state.reason}</Notice>;
  if (state.at === 'made') {
    return (
      <Notice onClose={onClose}>
        <strong>{state.name}</strong> ({showBytes(state.bytes)}) is saved to where your browser puts downloads.
      </Notice>
    );
  }
  if (state.at === 'restored') {
    return (
      <Notice onClose={onClose}>
        Your library is now as it was in <strong>{state.from}</strong>.{' '}
        {state.leftOut > 0 && `${sayLeftOut(state.leftOut)} `}
        {!state.isSearchable && 'Search is being prepared.'}
      </Notice>
    );
  }
  if (state.at !== 'stopped') return null;
  return (
    <Notice onClose={onClose}>
      {state.what === 'make' ? 'Stopped. No file was written.' : 'Stopped. Your library is as it was.'}
    </Notice>
  );
}
