import { MarkedText } from '../marked-text/MarkedText.tsx';
import type { CheckedArticle } from './checked-article.ts';

interface CheckedTextProps {
  article: CheckedArticle;
  current: string | null;
}

/** An article's text with what was found in it marked, each by its verdict. */
export function CheckedText({ article: { article, revision, findings }, current }: CheckedTextProps) {
  if (!revision) {
    return (
      <p className="quiet">
        There is no text of this article in the library. <a href={article.url}>Open its page</a> with Parallax.
      </p>
    );
  }
  return (
    <MarkedText
      className="checked-text"
      language={article.language}
      text={revision.text}
      blocks={revision.blocks}
      passages={findings}
      current={current}
      renderMark={(words, places) => {
        const meeting = places.flatMap((place) => findings[place] ?? []);
        const [first] = meeting;
        if (!first) return null;
        const isCurrent = meeting.some(({ id }) => id === current);
        return (
          <mark data-verdict={first.verdicts.join(' ')} aria-current={isCurrent || undefined}>
            {words}
          </mark>
        );
      }}
    />
  );
}
