import type { ReactNode } from 'react';
import type { AgreementRow } from '../../../analysis/agreement/agreement.ts';
import { FigureCell } from './FigureCell.tsx';
import { MEASURES } from './measures.ts';

interface AgreementTableProps {
  label: string;
  /** What the rows are: "Tag". */
  by: string;
  rows: readonly { key: string; head: ReactNode; row: AgreementRow | null }[];
  /** More rows are still being worked out. */
  isBusy: boolean;
}

/** With fewer passages a figure says more of these than of the coders. */
const FEW = 20;

/** Every measure of agreement, a row for each tag, version or code. */
export function AgreementTable({ label, by, rows, isBusy }: AgreementTableProps) {
  return (
    <div className="agreement-scroll">
      <table className="agreement-table" aria-label={label} aria-busy={isBusy}>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            <th scope="col">Passages</th>
            {MEASURES.map(({ name, title }) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, row }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              <td>
                {row?.passages.toLocaleString('en')}
                {row && row.passages > 0 && row.passages < FEW && <span className="quiet"> few</span>}
              </td>
              {MEASURES.map(({ name }) => (
                <FigureCell key={name} figure={row?.[name] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What each measure means, and when not to use it. */
export function MeasureMeanings() {
  return (
    <dl className="measures">
      {MEASURES.map(({ name, title, meaning }) => (
        <div key={name}>
          <dt>{title}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
