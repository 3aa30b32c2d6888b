import type { Id } from '../../model/id.ts';
import { MarkedText } from '../marked-text/MarkedText.tsx';
import type { ReadArticle } from './read-article.ts';

interface ReadTextProps {
  article: ReadArticle;
  current: Id | null;
}

/** An article's text with the set's passages in their tags' colours, and what only the model has in a dashed frame. */
export function ReadText({ article: { article, revision, read, missed }, current }: ReadTextProps) {
  if (!revision) return <p className="quiet">There is no text of this article in the library.</p>;
  const theirs = read.flatMap(({ annotation, place }) => (place ? [{ annotation, ...place, isTheirs: true }] : []));
  const shown = [...theirs, ...missed.map((passage) => ({ ...passage, isTheirs: false }))];
  return (
    <MarkedText
      className="read-text"
      language={article.language}
      text={revision.text}
      blocks={revision.blocks}
      passages={shown}
      current={current}
      renderMark={(words, passages) => {
        const [first] = passages.flatMap((place) => shown[place] ?? []);
        if (!first) return null;
        const kind = first.isTheirs ? 'read-theirs' : 'read-missed';
        return (
          <mark
            aria-current={passages.some((place) => shown[place]?.annotation.id === current) || undefined}
            className={`${kind} tag-${first.annotation.tags[0]}`}
          >
            {words}
          </mark>
        );
      }}
    />
  );
}
