import type { LeftOutArticle, TextHere } from '../../storage/projects/left-out-texts.ts';

interface LeftOutTextsProps {
  articles: readonly LeftOutArticle[];
}

/** The articles of a project that came without their texts: where each is read, and how it stands with its text. */
export function LeftOutTexts({ articles }: LeftOutTextsProps) {
  const read = articles.filter(({ text }) => text !== 'none').length;
  return (
    <section className="left-out" aria-label="Articles to read on their pages">
      <p className="quiet">
        The articles’ texts did not come along. Open each page with Parallax: the article comes in as you visit it.{' '}
        {read} of {articles.length} read.
      </p>
      <ul>
        {articles.map(({ article, address, outlet, headline, text }) => (
          <li key={article}>
            <a href={address} target="_blank" rel="noreferrer">
              {headline ?? address}
            </a>{' '}
            <span className="quiet">
              {outlet !== null && (
                <>
                  <bdi>{outlet}</bdi> ·{' '}
                </>
              )}
              {STANDINGS[text]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STANDINGS: Record<TextHere, string> = {
  none: 'not read yet',
  same: 'read: the text that the project was made with',
  other: 'read: the page has other words now than the project was made with',
};
