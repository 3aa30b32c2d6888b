import { AnswerSign } from '../coverage/AnswerSign.tsx';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { CountedWording, FigureCell, FigureTable } from './figure-table.ts';
import type { PassageNumbers } from './passage-numbers.ts';

interface FigureTableProps {
  table: FigureTable;
  articles: readonly ComparedArticle[];
  numbers: PassageNumbers;
}

/** One question and its answers; the passages behind each are links to the list below. */
export function FigureTableShown({ table: { title, hint, note, rowsAre, rows }, articles, numbers }: FigureTableProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="quiet">{hint}</p>
      {note && <p className="note">{note}</p>}
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
                    {/* Where it is narrow, the heads of the columns are not seen. */}
                    <span className="cell-outlet" aria-hidden="true">
                      {articles[column]?.name}
                    </span>
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
  if (!cell) return <span className="quiet no-figure">–</span>;
  const cited = (cell.ids ?? []).flatMap((id) => numbers.get(id) ?? []);
  return (
    <div>
      {cell.answer && <AnswerSign answer={cell.answer} />}{' '}
      {cell.wordings ? <Wordings wordings={cell.wordings} /> : <bdi>{cell.text}</bdi>}{' '}
      {cited.length > 0 && (
        <small>
          {cited.map((number) => (
            <span key={number}>
              <a href={`#${number}`}>{number}</a>{' '}
            </span>
          ))}
        </small>
      )}
    </div>
  );
}

/** The marks are written, so that they are seen in greyscale, heard, and copied. */
function Wordings({ wordings }: { wordings: readonly CountedWording[] }) {
  return (
    <ul className="wordings">
      {wordings.map(({ words, count, isQuoted, isName }) => (
        <li
          key={`${words} ${isQuoted}`}
          className={[isQuoted && 'quoted', isName && 'quiet'].filter(Boolean).join(' ') || undefined}
        >
          <bdi>{isQuoted ? `“${words}”` : words}</bdi>
          {count > 1 && <small> ×{count}</small>}
        </li>
      ))}
    </ul>
  );
}
