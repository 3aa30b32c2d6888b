import { outletOf } from '../../model/article.ts';
import { hasNoPage } from '../../model/without-page.ts';
import { showDate, showMoment } from '../ui/dates.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import { letterOf } from './passage-numbers.ts';

/** What is compared: each article with its address, its date, and which of its texts was read. */
export function Sources({ comparison: { contents } }: { comparison: ComparisonToSave }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className="sources">
        {contents.articles.map(({ article, revisions }, index) => {
          const revision = revisions.at(-1);
          return (
            <li key={article.id}>
              <p>
                <span className="letter">{letterOf(index)}</span>{' '}
                <strong>
                  <bdi>{outletOf(article)}</bdi>
                </strong>
                :{' '}
                {article.headline === null ? (
                  'without a headline'
                ) : (
                  <cite lang={article.language ?? ''}>{article.headline}</cite>
                )}
                {article.byline && (
                  <>
                    , <bdi>{article.byline}</bdi>
                  </>
                )}
                , {showDate(article.published)}
              </p>
              <p className="quiet">
                {hasNoPage(article.url) ? (
                  'From a file, without an address'
                ) : (
                  <a href={article.url} rel="noreferrer">
                    {article.url}
                  </a>
                )}
              </p>
              {revision && (
                <p className="quiet">
                  Text as captured on {showMoment(revision.captured)}, version {revisions.length} of {revisions.length};
                  SHA-256 of the text <code>{revision.textHash}</code>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
