import type { Ref } from 'react';
import type { Block, BlockKind } from '../../model/article-text.ts';

const ELEMENTS = {
  headline: 'h1',
  standfirst: 'p',
  subheading: 'h2',
  paragraph: 'p',
  'list item': 'li',
  quotation: 'blockquote',
  caption: 'p',
  'table row': 'p',
  'pull quote': 'p',
} as const satisfies Record<BlockKind, string>;

interface StoredTextProps {
  blocks: readonly Block[];
  /** BCP 47; where the page named none, '' keeps the text from being read out as English. */
  language: string;
  textRef: Ref<HTMLElement>;
}

/** A stored article's blocks, one element each and marked as page/text/read-rendered.ts reads them. Text only, never HTML. */
export function StoredText({ blocks, language, textRef }: StoredTextProps) {
  return (
    <article className="stored-text" lang={language} ref={textRef}>
      {inLists(blocks).map((run, index) =>
        run[0]?.kind === 'list item' ? <ul key={index}>{run.map(showBlock)}</ul> : run.map(showBlock),
      )}
    </article>
  );
}

/** Each block decides its own direction: an Arabic article may quote an English sentence as a paragraph. */
function showBlock({ kind, text }: Block, index: number) {
  const Element = ELEMENTS[kind];
  return (
    <Element key={index} data-block={kind} dir="auto">
      {text}
    </Element>
  );
}

/** The blocks in runs: neighbouring list items together, since each has to stand in a list; any other alone. */
function inLists(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'list item' && last?.[0]?.kind === 'list item') last.push(block);
    else runs.push([block]);
  }
  return runs;
}
