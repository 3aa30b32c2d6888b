import { useMemo, useState } from 'react';
import type { KeyToCheck, ModelOfProject } from '../../storage/projects/read-key.ts';
import { CodebookContext } from '../annotate/fields/codebook-context.ts';
import { countOf } from '../ui/counts.ts';
import { usePageKeys } from '../ui/use-page-keys.ts';
import { useWalk } from '../ui/use-walk.ts';
import { ArticleCheck } from './ArticleCheck.tsx';
import { checkedArticle, countVerdicts, type CheckedArticle, type Verdict } from './checked-article.ts';
import { stepOf } from './step-keys.ts';
import { VerdictChoice } from './VerdictChoice.tsx';

/** What the reader missed, what only they saw, and where the two differ: how many of each, and each in its article. */
export function ComparedWithModel({ check: { model, codebook, waiting, articles: given } }: { check: KeyToCheck }) {
  const { kind } = model;
  const articles = useMemo(() => given.map(checkedArticle), [given]);
  const [only, show] = useState<Verdict | null>(null);
  const shown = useMemo(() => articles.map((article) => withOnly(article, only)), [articles, only]);
  const ids = shown.flatMap(({ findings }) => findings.map(({ id }) => id));
  const { current, choose, go } = useWalk(ids, null);
  usePageKeys(stepOf, go);
  const counts = countVerdicts(articles);
  const total = articles.reduce((sum, { findings }) => sum + findings.length, 0);
  const lost = articles.reduce((sum, article) => sum + article.lost.key, waiting);
  return (
    <>
      <p className="quiet">{SAYS[kind]}</p>
      {total > 0 && <VerdictChoice kind={kind} counts={counts} total={total} only={only} onShow={show} />}
      {lost > 0 && (
        <p className="quiet">
          {countOf(lost, 'passage')} of the {kind} {lost === 1 ? 'stands' : 'stand'} in words that your texts do not
          have: compared with nothing.
        </p>
      )}
      {total === 0 && <p>Neither you nor the {kind} marked anything in the articles that are here.</p>}
      {total > 0 && counts.same === total && (
        <p role="status">You marked all that the {kind} has, as it has it, and nothing else.</p>
      )}
      <CodebookContext value={codebook ? [codebook] : []}>
        {shown.map((article) => (
          <ArticleCheck
            key={article.article.id}
            article={article}
            kind={kind}
            isFiltered={only !== null}
            current={current}
            onChoose={choose}
          />
        ))}
      </CodebookContext>
    </>
  );
}

const SAYS: Record<ModelOfProject['kind'], string> = {
  key: 'A key is one person’s reading, put down with care. Where you differ, its notes and the codebook say why, or you may be right. J and K go from one passage to the next.',
  example: 'An example of how the articles can be marked, to learn from. J and K go from one passage to the next.',
};

function withOnly(article: CheckedArticle, only: Verdict | null): CheckedArticle {
  if (only === null) return article;
  return { ...article, findings: article.findings.filter(({ verdicts }) => verdicts.includes(only)) };
}
