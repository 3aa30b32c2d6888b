import { foldWhiteSpace } from '../../model/article-text.ts';
import { AnswerSource } from '../compare/AnswerSource.tsx';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { ShowMore, useFirst } from '../compare/ShowMore.tsx';
import type { FactRow, LoneTelling, ToldStretch } from './fact-row.ts';
import type { Matrix } from './use-coverage.ts';

interface OutletClaimsProps {
  articles: readonly ComparedArticle[];
  /** Those that the table shows. */
  rows: readonly FactRow[];
  lone: readonly LoneTelling[];
  matrix: Matrix;
}

/** By outlet: what it alone tells, and what it leaves out that others tell. */
export function OutletClaims({ articles, rows, lone, matrix }: OutletClaimsProps) {
  return (
    <ul className="answers outlet-claims">
      {articles.map((compared, index) => (
        <li key={compared.article.id}>
          <AnswerSource compared={{ name: compared.name, proposed: 0 }} index={index} />
          <ToldOnly
            only={rows.filter(({ coverage }) => coverage.toldOnlyBy === compared.article.id)}
            onOpen={(row) => matrix.openRow(row, index)}
            lone={lone.filter(({ article }) => article === compared.article.id)}
            compared={compared}
            matrix={matrix}
          />
          <LeftOut
            rows={rows.filter(({ coverage }) => coverage.leftOutBy.includes(compared.article.id))}
            onOpen={(row) => matrix.openRow(row, index)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ToldOnlyProps {
  only: readonly FactRow[];
  onOpen: (row: FactRow) => void;
  lone: readonly LoneTelling[];
  compared: ComparedArticle;
  matrix: Matrix;
}

const MOST_TOLD = 4;

function ToldOnly({ only, onOpen, lone, compared, matrix }: ToldOnlyProps) {
  const { first, left, showAll } = useFirst(lone, MOST_TOLD);
  const textOf = ({ start, end }: ToldStretch) => foldWhiteSpace(compared.text.text.slice(start, end));
  return (
    <>
      <h3>Told only here, as far as rules find</h3>
      {only.length + lone.length === 0 && <p className="quiet">Nothing that could be claimed.</p>}
      <ul className="claims">
        {only.map((row) => (
          <Statement key={row.key} row={row} onOpen={onOpen} />
        ))}
        {first.map((telling) => (
          <li key={telling.key}>
            <button
              type="button"
              className="quoted"
              lang={compared.text.language ?? ''}
              dir="auto"
              onClick={() => matrix.show(telling)}
            >
              {textOf(telling)}
            </button>{' '}
            <button type="button" className="link" onClick={() => matrix.add(textOf(telling), [telling])}>
              add as a fact<span className="visually-hidden">: {textOf(telling)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore left={left} noun="passage" rest={` told only by ${compared.name}`} onShowAll={showAll} />
    </>
  );
}

const MOST_LEFT_OUT = 6;

function LeftOut({ rows, onOpen }: { rows: readonly FactRow[]; onOpen: (row: FactRow) => void }) {
  const { first, left, showAll } = useFirst(rows, MOST_LEFT_OUT);
  return (
    <>
      <h3>Left out here as far as rules find, told by two others or more</h3>
      {rows.length === 0 && <p className="quiet">Nothing that could be claimed.</p>}
      <ul className="claims">
        {first.map((row) => (
          <Statement key={row.key} row={row} onOpen={onOpen} />
        ))}
      </ul>
      <ShowMore left={left} noun="fact" rest=" left out" onShowAll={showAll} />
    </>
  );
}

/** Leads to its cell in the table above. */
function Statement({ row, onOpen }: { row: FactRow; onOpen: (row: FactRow) => void }) {
  return (
    <li>
      <button type="button" onClick={() => onOpen(row)}>
        {row.statement}
      </button>
    </li>
  );
}
