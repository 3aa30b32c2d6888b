import { useEffect, useRef } from 'react';
import { placeBlocks } from '../../model/article-text.ts';
import type { Id } from '../../model/id.ts';
import { textParts } from '../agreement/text-parts.ts';
import type { ReadArticle } from './read-article.ts';

interface ReadTextProps {
  article: ReadArticle;
  current: Id | null;
}

/** An article's text with the set's passages in their tags' colours, and what only the model has in a dashed frame. */
export function ReadText({ article: { article, revision, read, missed }, current }: ReadTextProps) {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    text.current?.querySelector('.read-current')?.scrollIntoView({ block: 'center' });
  }, [current]);
  if (!revision) return <p className="quiet">There is no text of this article in the library.</p>;
  const theirs = read.flatMap(({ annotation, place }) => (place ? [{ annotation, ...place, isTheirs: true }] : []));
  const shown = [...theirs, ...missed.map((passage) => ({ ...passage, isTheirs: false }))];
  return (
    <article className="read-text" lang={article.language ?? ''} ref={text}>
      {placeBlocks(revision.blocks).map((block) => (
        <p key={block.start} data-block={block.kind} dir="auto">
          {textParts(revision.text, block, shown).map(({ text: words, passages }, index) => {
            const [first] = passages.flatMap((place) => shown[place] ?? []);
            if (!first) return words;
            const isCurrent = passages.some((place) => shown[place]?.annotation.id === current);
            const kind = first.isTheirs ? 'read-theirs' : 'read-missed';
            return (
              <mark
                key={index}
                className={`${kind} tag-${first.annotation.tags[0]}${isCurrent ? ' read-current' : ''}`}
              >
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </article>
  );
}
