import type { ReactNode } from 'react';
import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import { TAGS } from '../../model/tag.ts';
import type { Proposal } from '../suggest/proposal.ts';
import { OutletMark } from '../ui/OutletMark.tsx';
import { TagName } from '../ui/TagName.tsx';

interface SearchedArticleProps {
  article: Article;
  /** Its place in the case. */
  index: number;
  /** What is still to be decided; undefined before it was looked through. */
  open: readonly Proposal[] | undefined;
  failure: string | null;
  isCurrent: boolean;
  address: string;
}

/** One article of the case, with how much is suggested in it. */
export function SearchedArticle({ article, index, open, failure, isCurrent, address }: SearchedArticleProps) {
  return (
    <li className="suggest-case-article">
      <div>
        <p className="quiet">
          <OutletMark index={index} />
          <bdi>{outletOf(article)}</bdi>
        </p>
        <a href={address} className="suggest-case-headline" lang={article.language ?? ''} dir="auto">
          {headlineOf(article)}
        </a>
      </div>
      <p className="suggest-case-found">{foundIn(open, failure, isCurrent)}</p>
    </li>
  );
}

function foundIn(open: readonly Proposal[] | undefined, failure: string | null, isCurrent: boolean): ReactNode {
  if (failure !== null) return <span className="quiet">could not be looked through ({failure})</span>;
  if (!open) return <span className="quiet">{isCurrent ? 'looking…' : 'waiting'}</span>;
  if (open.length === 0) return <span className="quiet">nothing left to decide</span>;
  return TAGS.map((tag) => ({ tag, count: open.filter(({ tags }) => tags.includes(tag)).length }))
    .filter(({ count }) => count > 0)
    .map(({ tag, count }) => (
      <span key={tag}>
        <TagName tag={tag} /> <span className="count">{count}</span>
      </span>
    ));
}
