import { countOf } from '../ui/counts.ts';
import { Notice } from '../ui/Notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { reportCsv, type ReportLine, type ReportOutcome } from './import-report.ts';
import type { ImportState } from './import-state.ts';
import { StageHeading } from './StageHeading.tsx';

interface ImportReportProps {
  state: ImportState;
  libraryAddress: string;
  onGoOn: () => void;
  onTakeBack: () => void;
  onStartAgain: () => void;
}

const SAID: Record<ReportOutcome, string> = {
  new: 'new in your library',
  merged: 'merged into articles as new versions',
  known: 'in your library already',
  'left out': 'left out',
  refused: 'refused',
  'not reached': 'not imported',
};

/** As many as a page shows; the saved report has all. */
const SHOWN = 300;

/** What an import came to. */
export function ImportReport({ state, libraryAddress, onGoOn, onTakeBack, onStartAgain }: ImportReportProps) {
  const { report, failure, takenBack, brought } = state;
  const counts = Map.groupBy(report, ({ outcome }) => outcome);
  const taken = (counts.get('new')?.length ?? 0) + (counts.get('merged')?.length ?? 0);
  const left = counts.get('not reached')?.length ?? 0;
  const untaken = report.filter(({ outcome }) => outcome !== 'new' && outcome !== 'merged');
  return (
    <div className="import-report">
      <StageHeading>
        {left > 0 ? `Stopped: ${countOf(taken, 'article')} imported` : `${countOf(taken, 'article')} imported`}
      </StageHeading>
      {failure !== null && <Notice>{failure}</Notice>}
      {takenBack !== null && (
        <Notice>
          {countOf(takenBack, 'article')} taken back. What was new is in the trash, in case you want it after all.
        </Notice>
      )}
      <ul className="import-counts">
        {[...counts].map(([outcome, lines]) => (
          <li key={outcome}>
            <strong>{lines.length.toLocaleString('en-GB')}</strong> {SAID[outcome]}
          </li>
        ))}
      </ul>
      <p className="import-buttons">
        <a className="button import-main" href={libraryAddress}>
          Go to the library
        </a>
        {left > 0 && (
          <button type="button" className="button" onClick={onGoOn}>
            Go on with the other {left.toLocaleString('en-GB')}
          </button>
        )}
        <button type="button" className="button" onClick={() => saveReport(report)}>
          Save this report as CSV
        </button>
        <button type="button" className="button" onClick={onStartAgain}>
          Import more
        </button>
        {takenBack === null && brought.length > 0 && (
          <button type="button" className="button" onClick={onTakeBack}>
            Undo this import
          </button>
        )}
      </p>
      {untaken.length > 0 && <NotTaken lines={untaken} />}
    </div>
  );
}

function NotTaken({ lines }: { lines: readonly ReportLine[] }) {
  return (
    <section aria-labelledby="import-untaken">
      <h2 id="import-untaken">What was not taken, and why</h2>
      <ul className="import-untaken">
        {lines.slice(0, SHOWN).map(({ source: { file, place }, headline, outcome, reason }, index) => (
          <li key={index}>
            <bdi>{[file, place].filter(Boolean).join(', ')}</bdi>
            {headline && (
              <>
                {' '}
                · <bdi className="import-untaken-headline">{headline}</bdi>
              </>
            )}
            <span className="quiet">
              {' '}
              {SAID[outcome]}: {reason}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className="quiet">and {(lines.length - SHOWN).toLocaleString('en-GB')} more: the saved report lists all.</p>
      )}
    </section>
  );
}

function saveReport(report: readonly ReportLine[]): void {
  saveFile('import-report.csv', new Blob([reportCsv(report)], { type: 'text/csv' }));
}
