import { Fragment, type ReactNode } from 'react';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Revision } from '../../model/revision.ts';
import { hasNoPage } from '../../model/without-page.ts';
import { showDate, showLanguage } from '../ui/dates.ts';
import { OutletMark } from '../ui/OutletMark.tsx';

interface StoredSourceProps {
  article: Article;
  revision: Revision;
  annotations: readonly LiveAnnotation[];
  outletIndex: number;
  /** What can be done with the text. */
  children?: ReactNode;
}

const CAPTURED = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Where a stored text comes from, when it was captured, and the way to the live page. */
export function StoredSource({ article, revision, annotations, outletIndex, children }: StoredSourceProps) {
  const source = [showDate(article.published), article.byline, showLanguage(article.language)];
  const elsewhere = annotations.filter((annotation) => annotation.revision !== revision.id).length;
  const kept = [
    `Text as it stood on ${CAPTURED.format(revision.captured)}`,
    annotations.length === 1 ? '1 passage' : `${annotations.length} passages`,
    elsewhere > 0 && `${elsewhere} marked on another version`,
  ];
  return (
    <header className="stored-source">
      <p>
        <OutletMark index={outletIndex} />
        <strong>
          <bdi>{outletOf(article)}</bdi>
        </strong>
        <span className="quiet">
          {source.filter(Boolean).map((part) => (
            <Fragment key={part}>
              {' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </span>
      </p>
      {hasNoPage(article.url) ? (
        <span className="quiet">From a file, without an address</span>
      ) : (
        // Without a referrer: the outlet need not learn that its article is kept here.
        <a href={article.url} target="_blank" rel="noreferrer">
          Live page<span className="visually-hidden">, opens in a new tab</span> <span aria-hidden="true">↗</span>
        </a>
      )}
      <p className="quiet stored-kept">{kept.filter(Boolean).join(' · ')}</p>
      {children}
    </header>
  );
}
