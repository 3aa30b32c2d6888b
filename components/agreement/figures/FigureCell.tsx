import type { AgreementRow } from '../../../analysis/agreement/agreement.ts';
import { twoPlaces, type MeasureName } from './measures.ts';

interface FigureCellProps {
  figure: AgreementRow[MeasureName];
}

/** A figure with its interval, as numbers and drawn on a line from 0 to 1. */
export function FigureCell({ figure }: FigureCellProps) {
  if (figure === null) return <td className="figure-none">–</td>;
  const { value, interval } = figure;
  return (
    <td>
      <strong>{twoPlaces(value)}</strong>
      {interval && (
        <span className="quiet">
          {' '}
          {twoPlaces(interval.low)} to {twoPlaces(interval.high)}
        </span>
      )}
      {'isBest' in figure && !figure.isBest && <span className="quiet"> at least</span>}
      <svg className="figure-line" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path className="figure-scale" d="M0 4H100" />
        {interval && <path className="figure-interval" d={`M${onLine(interval.low)} 4H${onLine(interval.high)}`} />}
        <path className="figure-value" d={`M${onLine(value)} 0V8`} />
      </svg>
    </td>
  );
}

/** What is worse than chance stands at the line's beginning; its number says how much. */
function onLine(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100);
}
