import type { AgreementRow } from '../../analysis/agreement/agreement.ts';
import { TagName } from '../ui/TagName.tsx';
import { FigureCell } from './FigureCell.tsx';
import { MEASURES } from './measures.ts';

interface AgreementTableProps {
  rows: readonly AgreementRow[];
  /** More rows are still being worked out. */
  isBusy: boolean;
}

/** Every measure of agreement for all tags together and for each; below it what each measure means. */
export function AgreementTable({ rows, isBusy }: AgreementTableProps) {
  return (
    <>
      <div className="agreement-scroll">
        <table className="agreement-table" aria-label="Agreement by tag" aria-busy={isBusy}>
          <thead>
            <tr>
              <th scope="col">Tag</th>
              <th scope="col">Passages</th>
              {MEASURES.map(({ name, title }) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.coded}>
                <th scope="row">{row.coded === 'all' ? 'All tags' : <TagName tag={row.coded} />}</th>
                <td>{row.passages.toLocaleString('en')}</td>
                {MEASURES.map(({ name }) => (
                  <FigureCell key={name} figure={row[name]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="measures">
        {MEASURES.map(({ name, title, meaning }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
