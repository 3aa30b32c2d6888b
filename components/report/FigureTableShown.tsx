import type { ComparedArticle } from '../compare/compared-article.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';
import type { PassageNumbers } from './passage-numbers.ts';

interface FigureTableProps {
  table: FigureTable;
  articles: readonly ComparedArticle[];
  numbers: PassageNumbers;
}

/** One question and its answers; the passages behind each are links to the list below. */
export function FigureTableShown({ table: { title, hint, rowsAre, rows }, articles, numbers }: FigureTableProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="quiet">{hint}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls by itself: a keyboard must reach it. */}
      <div className="table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{rowsAre}</th>
              {articles.map(({ article, name }) => (
                <th key={article.id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, detail, cells }, index) => (
              <tr key={index}>
                <th scope="row">
                  <bdi>{head}</bdi> {detail && <small>{detail}</small>}
                </th>
                {articles.map(({ article }, column) => (
                  <td key={article.id}>
                    <Cell cell={cells[column] ?? null} numbers={numbers} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ cell, numbers }: { cell: FigureCell | null; numbers: PassageNumbers }) {
  if (!cell) return <span className="quiet">–</span>;
  const cited = (cell.ids ?? []).flatMap((id) => numbers.get(id) ?? []);
  return (
    <>
      <bdi>{cell.text}</bdi>{' '}
      {cited.length > 0 && (
        <small>
          {cited.map((number) => (
            <span key={number}>
              <a href={`#${number}`}>{number}</a>{' '}
            </span>
          ))}
        </small>
      )}
    </>
  );
}
