import { Fragment, useEffect, useRef, type ReactElement } from 'react';
import type { Stretch } from '../../analysis/stretch.ts';
import { placeBlocks, type Block } from '../../model/article-text.ts';

import { textParts } from './text-parts.ts';
import './marked-text.css';

interface MarkedTextProps {
  className: string;
  language: string | null;
  text: string;
  blocks: readonly Block[];
  /** UTF-16 in the text. The one that the coders agree on least comes first where several meet, if that is known. */
  passages: readonly (Stretch & { agreement?: number })[];
  /** What is looked at: whenever it is another, the mark with `aria-current` comes into view. */
  current: string | number | null;
  /** The mark of words that these passages cover, by their places in the list. */
  renderMark: (words: string, passages: readonly number[]) => ReactElement | null;
}

/** A stored article with marks on some of its words, to look at and not to annotate. */
export function MarkedText(props: MarkedTextProps) {
  const { className, language, text, blocks, passages, current, renderMark } = props;
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    shown.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [current]);
  return (
    <article className={`marked-text ${className}`} lang={language ?? ''} ref={shown}>
      {placeBlocks(blocks).map((block) => (
        <p key={block.start} data-block={block.kind} dir="auto">
          {textParts(text, block, passages).map((part, index) => (
            <Fragment key={index}>{renderMark(part.text, part.passages) ?? part.text}</Fragment>
          ))}
        </p>
      ))}
    </article>
  );
}
