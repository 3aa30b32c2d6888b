import { countOf } from '../../ui/counts.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useSharedState } from '../../ui/shared-state.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OfferedFile } from './OfferedFile.tsx';
import type { ImportResult } from './keep-import.ts';
import { annotationImport } from './annotation-import.ts';
import type { ImportState } from './import-state.ts';
import { ProjectFile } from './ProjectFile.tsx';
import { TableColumns } from './TableColumns.tsx';

/** A file of another program, or of a colleague, into the library. */
export function Import({ onShowProjects }: { onShowProjects: () => void }) {
  const state = useSharedState(annotationImport);
  const { offer, readTable, askAgain, readAnnotations, openProject, keep, undo, cancel, rest } = annotationImport;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">Import</h2>
      <div aria-live="polite">
        <Outcome state={state} onUndo={undo} onShowProjects={onShowProjects} onClose={rest} />
      </div>
      {(state.at === 'reading' || state.at === 'keeping') && (
        <p className="exchange-progress">
          <label>
            {state.at === 'reading' ? 'Reading the file and looking for its passages' : 'Keeping the passages'}
            <progress {...(state.total > 0 && { value: state.done, max: state.total })} />
          </label>
          <button type="button" className="button" onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
      {state.at === 'opening' && <p className="quiet">Opening {state.name}…</p>}
      {state.at === 'columns' && (
        <TableColumns asked={state.asked} onRead={(meaning) => readTable(state.asked, meaning)} onCancel={rest} />
      )}
      {state.at === 'project' && (
        <ProjectFile
          name={state.file.name}
          kind={state.kind}
          onOpen={() => openProject(state.file)}
          onAnnotations={() => readAnnotations(state.file)}
          onCancel={rest}
        />
      )}
      {state.at === 'offered' && (
        <OfferedFile
          offered={state.offered}
          onKeep={(meanings) => keep(state.offered, meanings)}
          onColumns={() => askAgain(state.offered)}
          onCancel={rest}
        />
      )}
      {!BUSY.has(state.at) && <ChooseFile onChoose={offer} />}
    </section>
  );
}

/** Where no further file is asked for. */
const BUSY = new Set<ImportState['at']>(['reading', 'columns', 'project', 'opening', 'offered', 'keeping']);

function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  return (
    <FileDrop
      className="exchange-drop"
      label="Drop a file here, or choose one:"
      onFiles={([file]) => file && onChoose(file)}
    >
      <span className="quiet">
        Parallax (.parallax), tables of any program (.csv, .tsv), REFI-QDA (.qdpx), Web Annotations, Hypothesis, JSON
        lines, Label Studio, brat, UIMA XMI. You are shown what it holds before anything is changed. For articles
        without annotations, go to Import.
      </span>
    </FileDrop>
  );
}

interface OutcomeProps {
  state: ImportState;
  onUndo: (result: ImportResult) => void;
  onShowProjects: () => void;
  onClose: () => void;
}

function Outcome({ state, onUndo, onShowProjects, onClose }: OutcomeProps) {
  if (state.at === 'failed') return <Notice onClose={onClose}>{state.reason}</Notice>;
  if (state.at === 'opened') {
    const action = { label: 'To the project', run: onShowProjects };
    return (
      <Notice onClose={onClose} {...(state.isTaken && { action })}>
        {state.says}
      </Notice>
    );
  }
  if (state.at === 'stopped') return <Notice onClose={onClose}>Stopped. Nothing was changed.</Notice>;
  if (state.at === 'undone') return <Notice onClose={onClose}>{countOf(state.passages, 'passage')} taken back.</Notice>;
  if (state.at !== 'kept') return null;
  const { kept, known, articles, withoutTag, waiting, isStopped, failure } = state.result;
  const more = [
    articles.length > 0 && `${countOf(articles.length, 'new article')} came with them`,
    known > 0 && `${countOf(known, 'passage')} you had already`,
    waiting.passages > 0 &&
      `${countOf(waiting.passages, 'passage')} ${waiting.passages === 1 ? 'waits for its page' : 'wait for their pages'}, listed below`,
    withoutTag > 0 && `${countOf(withoutTag, 'passage')} without a tag of yours stayed out`,
  ].filter((part) => part !== false);
  return (
    <Notice action={{ label: 'Undo', run: () => onUndo(state.result) }} onClose={onClose}>
      {isStopped && 'Stopped before the end. '}
      {failure !== null && `${failure} `}
      {countOf(kept.length, 'passage')} of <strong>{state.name}</strong> {kept.length === 1 ? 'is' : 'are'} in your
      library.
      {more.length > 0 && ` ${more.join('; ')}.`}
    </Notice>
  );
}
