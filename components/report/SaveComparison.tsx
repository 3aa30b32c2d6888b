import { useState } from 'react';
import type { ReadingContents } from '../../model/case-reading.ts';
import type { ProposalsCount } from '../compare/counting.ts';
import { caseCoverer } from '../coverage/case-coverage.ts';
import { caseLedger } from '../ledger/case-ledger.ts';
import { saveFile } from '../ui/save-file.ts';
import { chartsOf, type SavedChart } from './charts/charts-of.tsx';
import type { ComparisonToSave } from './comparison-to-save.ts';
import './save.css';

interface SaveComparisonProps extends Omit<ComparisonToSave, 'facts' | 'ledger' | 'counted' | 'saved'> {
  /** What the reader confirmed. */
  reading: ReadingContents;
  proposalsCount: ProposalsCount;
}

/** What a comparison can be kept as. What writes the files is loaded with the first of them. */
export function SaveComparison(props: SaveComparisonProps) {
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = (work: Promise<void>) =>
    void work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  return (
    <details className="save" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Save report</summary>
      {isOpen && <Choices comparison={props} attempt={attempt} />}
      {failure && <p role="alert">{failure}</p>}
    </details>
  );
}

interface ChoicesProps {
  comparison: SaveComparisonProps;
  attempt: (work: Promise<void>) => void;
}

function Choices({ comparison, attempt }: ChoicesProps) {
  return (
    <ul>
      <li>
        <button type="button" className="button" onClick={() => attempt(saveReport(asItStands(comparison)))}>
          Report (HTML)
        </button>{' '}
        <span className="quiet">one file with figures, passages, sources and method; opens anywhere, offline</span>
      </li>
      <li>
        <button type="button" className="button" onClick={() => attempt(saveData(asItStands(comparison)))}>
          Data (CSV)
        </button>{' '}
        <span className="quiet">the numbers behind it</span>
      </li>
      {chartsOf(comparison).map((chart) => (
        <li key={chart.name}>
          {chart.name}:{' '}
          <button type="button" className="link" onClick={() => attempt(saveChart(comparison, chart, 'svg'))}>
            SVG<span className="visually-hidden"> of {chart.name}</span>
          </button>{' '}
          <button type="button" className="link" onClick={() => attempt(saveChart(comparison, chart, 'png'))}>
            PNG<span className="visually-hidden"> of {chart.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Facts and actors are worked out at the click: nobody waits for them who saves nothing. */
function asItStands({ reading, proposalsCount, ...comparison }: SaveComparisonProps): ComparisonToSave {
  const facts = caseCoverer()(comparison.articles, reading.facts).rows;
  const ledger = caseLedger(comparison.articles, reading.actors).rows;
  return { ...comparison, facts, ledger, counted: COUNTED[proposalsCount], saved: Date.now() };
}

const COUNTED: Readonly<Record<ProposalsCount, string>> = {
  'where nothing is marked': 'the reader’s annotations, and the machine’s proposals in articles without any',
  never: 'the reader’s annotations alone',
  always: 'the reader’s annotations and all open proposals of the machine',
};

async function saveReport(comparison: ComparisonToSave): Promise<void> {
  const { writeReport } = await import('./write-report.tsx');
  const report = await writeReport(comparison);
  saveFile(`${comparison.contents.case.name}.html`, new Blob([report], { type: 'text/html' }));
}

async function saveData(comparison: ComparisonToSave): Promise<void> {
  const { figuresCsv } = await import('./figures-csv.ts');
  saveFile(`${comparison.contents.case.name}.csv`, new Blob([figuresCsv(comparison)], { type: 'text/csv' }));
}

async function saveChart({ contents }: SaveComparisonProps, chart: SavedChart, kind: 'svg' | 'png'): Promise<void> {
  const { writeSvg } = await import('./write-report.tsx');
  const { pictureOf } = await import('./picture-of.ts');
  const svg = writeSvg(chart);
  const content = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pictureOf(svg);
  saveFile(`${contents.case.name} - ${chart.name}.${kind}`, content);
}
