import { useMemo } from 'react';
import type { CaseContents } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { useDecisionsOf } from '../suggest/use-decisions-of.ts';
import { CaseProgress } from './CaseProgress.tsx';
import { openInCase } from './open-in-case.ts';
import { SearchedArticle } from './SearchedArticle.tsx';
import { useCaseSearch } from './use-case-search.ts';
import './suggest-case.css';

interface CaseSuggestionsProps {
  contents: CaseContents;
  caseAddress: string;
  /** Where an article's suggestions are worked through. */
  addressOf: (article: Id) => string;
}

/** The suggestions for all articles of a case: looked for one after the other, and worked through in the reader view. */
export function CaseSuggestions({ contents, caseAddress, addressOf }: CaseSuggestionsProps) {
  const { articles } = contents;
  const search = useCaseSearch(articles);
  const decisions = useDecisionsOf(articles.map(({ article }) => article.id));
  const open = useMemo(() => openInCase(articles, search.searched, decisions), [articles, search.searched, decisions]);
  const first = articles.find(({ article }) => (open.get(article.id)?.length ?? 0) > 0);
  return (
    <div className="suggest-case">
      <header>
        <p>
          <a href={caseAddress}>{contents.case.name}</a>
        </p>
        <h1>Suggestions for all articles</h1>
        <p className="quiet">
          Worked out in this browser, one article after the other. Nothing is kept of a suggestion until you accept it.
        </p>
      </header>
      <CaseProgress
        search={search}
        articles={articles.length}
        open={[...open.values()].reduce((sum, proposals) => sum + proposals.length, 0)}
      />
      {first && (
        <p>
          <a className="button suggest-case-start" href={addressOf(first.article.id)}>
            Work through them <span aria-hidden="true">›</span>
          </a>
        </p>
      )}
      <ol className="suggest-case-articles" aria-label="Articles">
        {articles.map((each, index) => (
          <SearchedArticle
            key={each.article.id}
            article={each.article}
            index={index}
            open={open.get(each.article.id)}
            failure={search.failureOf(each)}
            isCurrent={each.article.id === search.current}
            address={addressOf(each.article.id)}
          />
        ))}
      </ol>
    </div>
  );
}
