import { BLOCK_SEPARATOR, type Block } from '../../model/article-text.ts';

interface Stretch {
  start: number;
  end: number;
}

/** A text from a file as the library keeps texts. */
export interface CanonicalText {
  text: string;
  blocks: Block[];
  /** Where a stretch of the file's text stands in it (UTF-16); null for one of white space alone. */
  place: (stretch: Stretch) => Stretch | null;
}

/** Blank lines part paragraphs; where there is none, every line is one. White space is folded, as model/article-text.ts has it. */
export function canonicalText(written: string): CanonicalText {
  const paragraphBreak = /\n\s*\n/u.test(written.trim()) ? /\n\s*\n/u : /\n/u;
  // Where a stretch that begins, and one that ends, at each offset does so in the folded text.
  const [starts, ends] = [new Uint32Array(written.length + 1), new Uint32Array(written.length + 1)];
  let text = '';
  // Where the word before ended: white space belongs to nobody, so what ends behind it ends there.
  let wordEnd = 0;
  for (const { 0: part, index } of written.matchAll(/\s+|\S+/gu)) {
    const isSpace = part.trim() === '';
    const isInside = isSpace && text !== '' && index + part.length < written.length;
    const separator = paragraphBreak.test(part) ? BLOCK_SEPARATOR : ' ';
    const folded = isSpace ? (isInside ? separator : '') : part;
    for (let offset = 0; offset < part.length; offset += 1) {
      starts[index + offset] = text.length + (isSpace ? folded.length : offset);
      ends[index + offset] = isSpace || offset === 0 ? wordEnd : text.length + offset;
    }
    text += folded;
    if (!isSpace) wordEnd = text.length;
  }
  [starts[written.length], ends[written.length]] = [text.length, wordEnd];
  const place = ({ start, end }: Stretch) => {
    if (text === written) return start < end ? { start, end } : null;
    const [from, to] = [starts[start] ?? text.length, ends[end] ?? text.length];
    return from < to ? { start: from, end: to } : null;
  };
  const blocks =
    text === '' ? [] : text.split(BLOCK_SEPARATOR).map((one) => ({ kind: 'paragraph' as const, text: one }));
  return { text, blocks, place };
}
