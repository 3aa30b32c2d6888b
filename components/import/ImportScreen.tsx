import { useCallback } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useSharedState } from '../ui/shared-state.ts';
import { useWarningOnLeave } from '../ui/use-warning-on-leave.ts';
import { CheckRows } from './rows/CheckRows.tsx';
import { ChooseFiles } from './files/ChooseFiles.tsx';
import { droppedFiles } from './files/dropped-files.ts';
import './import.css';
import { ImportReport } from './ImportReport.tsx';
import { ImportSession } from './import-session.ts';
import { MapColumns } from './columns/MapColumns.tsx';
import { useDrop } from './files/use-drop.ts';
import { WorkProgress } from './WorkProgress.tsx';

/** One for the tab: a look at another screen loses nothing. */
const session = new ImportSession();

interface ImportScreenProps {
  /** The names of the cases that there are. */
  cases: readonly string[];
  libraryAddress: string;
  queueAddress: string;
}

/** Importing articles: choose files, check what was recognised, keep it, and read what became of it. */
export function ImportScreen({ cases, libraryAddress, queueAddress }: ImportScreenProps) {
  const state = useSharedState(session);
  const { stage, failure } = state;
  const isOver = useDrop(takeDrop);
  // What was corrected would be gone.
  useWarningOnLeave(stage === 'check');
  const blocksOf = useCallback((key: number) => session.blocksOf(key), []);
  return (
    <div className={isOver ? 'import import-over' : 'import'}>
      {failure !== null && stage !== 'done' && <Notice onClose={() => session.clearFailure()}>{failure}</Notice>}
      {stage === 'choose' && <ChooseFiles onChoose={(files) => void session.add(files)} queueAddress={queueAddress} />}
      {stage === 'working' && state.work && <WorkProgress work={state.work} onCancel={session.cancel} />}
      {stage === 'map' && (
        <MapColumns
          tables={state.tables}
          onRead={(mappings) => void session.read(mappings)}
          onCancel={() => session.leaveTables()}
        />
      )}
      {stage === 'check' && (
        <CheckRows
          state={state}
          cases={cases}
          onAdd={(files) => void session.add(files)}
          onEdit={(edit) => session.edit(edit)}
          onUndo={() => session.undo()}
          onKeep={() => void session.keep()}
          onStartAgain={() => session.startAgain()}
          blocksOf={blocksOf}
        />
      )}
      {stage === 'done' && (
        <ImportReport
          state={state}
          libraryAddress={libraryAddress}
          onGoOn={() => session.goOn()}
          onTakeBack={() => void session.takeBack()}
          onStartAgain={() => session.startAgain()}
        />
      )}
    </div>
  );
}

function takeDrop(data: DataTransfer): void {
  void droppedFiles(data).then(
    (files) => session.add(files),
    () => session.fail('The browser could not read what was dropped. Choose the files with the button instead.'),
  );
}
