import { useEffect, useRef } from 'react';
import type { JudgedPassage } from '../../analysis/agreement/judged-passages.ts';
import { placeBlocks } from '../../model/article-text.ts';
import type { CodedArticle } from './coded-case.ts';
import { isOpen } from './listed-passages.ts';
import type { Settled } from './settled.ts';
import { textParts } from './text-parts.ts';

interface MappedTextProps {
  article: CodedArticle;
  passages: readonly JudgedPassage[];
  /** How each was settled. */
  settled: readonly (Settled | null)[];
  /** Place in the list; null for none. */
  current: number | null;
}

/** An article with every open passage shaded by how far its coders disagree: the darker, the further. */
export function MappedText({ article, passages, settled, current }: MappedTextProps) {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    text.current?.querySelector('.mapped-current')?.scrollIntoView({ block: 'center' });
  }, [current]);
  return (
    <article className="mapped-text" lang={article.article.language ?? ''} ref={text}>
      {placeBlocks(article.blocks).map((block) => (
        <p key={block.start} data-block={block.kind} dir="auto">
          {textParts(article.text, block, passages).map(({ text: words, passages: [worst, ...more] }, index) =>
            worst === undefined ? (
              words
            ) : (
              <mark
                key={index}
                className={[worst, ...more].includes(current ?? -1) ? 'mapped-current' : ''}
                data-level={levelOf(passages[worst])}
                data-differences={passages[worst]?.differences.join(' ')}
                data-settled={[worst, ...more].every((place) => !isOpen(settled[place])) || undefined}
              >
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

/** 0 where all agree, to 3 where hardly anybody does. */
function levelOf(passage: JudgedPassage | undefined): number {
  const agreement = passage?.agreement ?? 1;
  if (agreement >= 0.95) return 0;
  if (agreement >= 2 / 3) return 1;
  return agreement >= 1 / 3 ? 2 : 3;
}
