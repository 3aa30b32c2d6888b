import { Fragment } from 'react';
import { countWords } from '../../analysis/words.ts';
import type { Id } from '../../model/id.ts';
import { outletOf } from '../../model/article.ts';
import type { Revision } from '../../model/revision.ts';
import type { ArticleView } from '../../storage/library.ts';
import { countOf } from '../ui/counts.ts';
import { showDate, showLanguage, showMoment } from '../ui/dates.ts';
import { OutletMark } from '../ui/OutletMark.tsx';
import { LivePageLink, type LivePage } from '../annotate/LivePageLink.tsx';

interface ReaderHeadProps {
  view: ArticleView;
  /** The oldest first. */
  revisions: readonly Revision[];
  livePage: LivePage | null;
  changesAddress: string;
  onRevision: (id: Id) => void;
}

/** Where a stored text comes from, which version of it stands here, and the way to the live page. */
export function ReaderHead({ view, revisions, livePage, changesAddress, onRevision }: ReaderHeadProps) {
  const { article, revision, annotations } = view;
  const source = [showDate(article.published), article.byline, showLanguage(article.language)];
  const elsewhere = annotations.filter((annotation) => annotation.revision !== revision.id).length;
  const facts = [
    countOf(countWords(revision.text, article.language ?? undefined), 'word'),
    elsewhere > 0 && `${countOf(elsewhere, 'passage')} marked on another version`,
  ];
  return (
    <header className="reader-head">
      <p>
        <OutletMark index={Math.max(0, view.case?.articles.indexOf(article.id) ?? 0)} />
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
      {livePage ? (
        <LivePageLink page={livePage} ids={[]} selectors={[]}>
          Live page
        </LivePageLink>
      ) : (
        <span className="quiet">From a file, without an address</span>
      )}
      <p className="quiet reader-kept">
        {revisions.length > 1 ? (
          <>
            <label>
              Text of{' '}
              <select value={revision.id} onChange={({ target }) => onRevision(target.value)}>
                {revisions.map(({ id, captured }, index) => (
                  <option key={id} value={id}>
                    {showMoment(captured)}
                    {index === revisions.length - 1 ? ', the latest' : ''}
                  </option>
                ))}
              </select>
            </label>
            <a href={changesAddress}>{countOf(revisions.length, 'version')}: what changed</a>
          </>
        ) : (
          <span>Text as it stood on {showMoment(revision.captured)}</span>
        )}
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </p>
    </header>
  );
}
