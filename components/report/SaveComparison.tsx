import { useEffect, useRef, useState } from 'react';
import type { CaseAnswers } from '../compare/case-answers.ts';
import { caseLedger } from '../ledger/case-ledger.ts';
import { saveFile } from '../ui/save-file.ts';
import { chartsOf, type SavedChart } from './charts/charts-of.tsx';
import type { ComparisonToSave } from './comparison-to-save.ts';
import { reasonOf } from '../../model/reason-of.ts';
import './save.css';

interface SaveComparisonProps extends Omit<ComparisonToSave, 'facts' | 'lone' | 'ledger' | 'saved'> {
  /** Gives what is worked out beside the page once it is. */
  settled: () => Promise<CaseAnswers>;
}

/** What a comparison can be kept as. What writes the files is loaded with the first of them. */
export function SaveComparison(props: SaveComparisonProps) {
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const attempt = (work: Promise<void>) => {
    setFailure(null);
    setWriting(true);
    void work.catch((error: unknown) => setFailure(reasonOf(error))).finally(() => setWriting(false));
  };
  return (
    <details className="save" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Save report</summary>
      {isOpen && <Choices comparison={props} attempt={attempt} />}
      <p className="quiet" role="status">
        {isWriting && 'Finishing the figures …'}
      </p>
      {failure && <p role="alert">{failure}</p>}
    </details>
  );
}

interface ChoicesProps {
  comparison: SaveComparisonProps;
  attempt: (work: Promise<void>) => void;
}

function Choices({ comparison, attempt }: ChoicesProps) {
  const latest = useRef(comparison);
  useEffect(() => {
    latest.current = comparison;
  });
  const asItStands = async () => {
    const answers = await comparison.settled();
    return withAnswers(latest.current, answers);
  };
  return (
    <ul>
      <li>
        <button type="button" className="button" onClick={() => attempt(asItStands().then(saveReport))}>
          Report (HTML)
        </button>{' '}
        <span className="quiet">one file with figures, passages, sources and method; opens anywhere, offline</span>
      </li>
      <li>
        <button type="button" className="button" onClick={() => attempt(asItStands().then(saveData))}>
          Data (CSV)
        </button>{' '}
        <span className="quiet">the numbers behind it</span>
      </li>
      {chartsOf(comparison, `Counting: ${comparison.counted}.`).map((chart) => (
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

function withAnswers(
  { settled: _settled, ...comparison }: SaveComparisonProps,
  { coverage, ledger }: CaseAnswers,
): ComparisonToSave {
  const rows = caseLedger(comparison.articles, ledger);
  return { ...comparison, facts: coverage.rows, lone: coverage.lone, ledger: rows, saved: Date.now() };
}

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
