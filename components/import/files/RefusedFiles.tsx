import type { FileRefusal } from '../../../exchange/article-files/article-proposal.ts';
import { countOf } from '../../ui/counts.ts';

/** As many as a page shows; the report has all. */
const SHOWN = 200;

/** What cannot be imported, and why. */
export function RefusedFiles({ refusals }: { refusals: readonly FileRefusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <details className="import-refused">
      <summary>{countOf(refusals.length, 'file or row', 'files or rows')} cannot be imported</summary>
      <ul>
        {refusals.slice(0, SHOWN).map(({ source: { file, place }, reason }, index) => (
          <li key={index}>
            <bdi>{[file, place].filter(Boolean).join(', ')}</bdi>: <span className="quiet">{reason}</span>
          </li>
        ))}
        {refusals.length > SHOWN && (
          <li className="quiet">and {(refusals.length - SHOWN).toLocaleString('en-GB')} more: the report lists all</li>
        )}
      </ul>
    </details>
  );
}
