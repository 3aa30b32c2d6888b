import type { Id } from '../../model/id.ts';
import { foldWhiteSpace } from '../../model/article-text.ts';
import { AnswerSource } from '../compare/AnswerSource.tsx';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { ShowMore, useFirst } from '../compare/ShowMore.tsx';
import type { CaseCoverage, FactRow, LoneTelling, ToldStretch } from './fact-row.ts';
import type { Matrix } from './use-coverage.ts';

interface OutletClaimsProps {
  articles: readonly ComparedArticle[];
  coverage: CaseCoverage;
  matrix: Matrix;
}

/** By outlet: what it alone tells, and what it leaves out that others tell. */
export function OutletClaims({ articles, coverage: { rows, lone }, matrix }: OutletClaimsProps) {
  return (
    <ul className="answers outlet-claims">
      {articles.map((compared, index) => (
        <li key={compared.article.id}>
          <AnswerSource compared={{ name: compared.name, proposed: 0 }} index={index} />
          <ToldOnly
            only={rows.filter(({ coverage }) => coverage.toldOnlyBy === compared.article.id)}
            lone={lone.filter(({ article }) => article === compared.article.id)}
            compared={compared}
            matrix={matrix}
          />
          <LeftOut rows={rows.filter(({ coverage }) => coverage.leftOutBy.includes(compared.article.id))} />
        </li>
      ))}
    </ul>
  );
}

interface ToldOnlyProps {
  only: readonly FactRow[];
  lone: readonly LoneTelling[];
  compared: ComparedArticle;
  matrix: Matrix;
}

const MOST_TOLD = 4;

function ToldOnly({ only, lone, compared, matrix }: ToldOnlyProps) {
  const { first, left, showAll } = useFirst(lone, MOST_TOLD);
  const textOf = ({ start, end }: ToldStretch) => foldWhiteSpace(compared.text.text.slice(start, end));
  return (
    <>
      <h3>Told only here, as far as rules find</h3>
      {only.length + lone.length === 0 && <p className="quiet">Nothing that could be claimed.</p>}
      <ul className="claims">
        {only.map(({ key, statement }) => (
          <li key={key}>{statement}</li>
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
      <ShowMore left={left} what={`told only by ${compared.name}`} onShowAll={showAll} />
    </>
  );
}

function LeftOut({ rows }: { rows: readonly { key: Id; statement: string }[] }) {
  return (
    <>
      <h3>Left out here, told by two others or more</h3>
      {rows.length === 0 && <p className="quiet">Nothing that could be claimed.</p>}
      <ul className="claims">
        {rows.map(({ key, statement }) => (
          <li key={key}>{statement}</li>
        ))}
      </ul>
    </>
  );
}
