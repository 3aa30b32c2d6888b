import { foldWhiteSpace } from '../../model/article-text.ts';

/**
 * Markdown's marks within a line, taken away. A file may be hostile, and a line of it as long as the file: every function
 * here looks at each character a fixed number of times. A pattern that searches to the end from each opening would not.
 */
export function withoutInlineMarks(text: string): string {
  const words = withoutTags(withoutLinks(withoutLinks(text, 'pictures'), 'words'));
  const plain = withoutPairs(withoutPairs(words, STRONG), EMPHASIS);
  return foldWhiteSpace(withoutPairs(plain, CODE).replaceAll(/\\([\\`*_{}[\]()#+\-.!>|~])/gu, '$1'));
}

/** `<!-- … -->`; one that is not closed is text. */
export function withoutComments(text: string): string {
  const parts = text.split('-->');
  const rest = parts.pop() ?? '';
  const kept = parts.map((part) => {
    const start = part.indexOf('<!--');
    return start === -1 ? `${part}-->` : part.slice(0, start);
  });
  return kept.join('') + rest;
}

/** A stretch in brackets, offsets in UTF-16: the innermost, where several are open. */
interface Bracketed {
  start: number;
  /** Of the closing bracket. */
  end: number;
}

/** The first stretch in brackets from a place on. Whoever goes on behind its end looks at nothing twice. */
function bracketedFrom(text: string, open: string, close: string, from: number): Bracketed | null {
  const first = text.indexOf(open, from);
  const end = first === -1 ? -1 : text.indexOf(close, first);
  return end === -1 ? null : { start: text.lastIndexOf(open, end), end };
}

/** `![words](address)` is a picture, which is nothing; `[words](address)` and `[words][name]` are their words. */
function withoutLinks(text: string, which: 'pictures' | 'words'): string {
  // Where nothing closes, it is not looked for again and again.
  const last = { ')': text.lastIndexOf(')'), ']': text.lastIndexOf(']') };
  let kept = '';
  let done = 0;
  for (let at = 0; ;) {
    const words = bracketedFrom(text, '[', ']', at);
    if (!words) return kept + text.slice(done);
    const target = targetBehind(text, words.end, last);
    const isPicture = text[words.start - 1] === '!';
    const isMeant = target !== null && isPicture === (which === 'pictures');
    at = (isMeant ? target : words.end) + 1;
    if (!isMeant) continue;
    kept += text.slice(done, isPicture ? words.start - 1 : words.start);
    if (!isPicture) kept += text.slice(words.start + 1, words.end);
    done = at;
  }
}

/** Where the address behind a link's words ends; null where there is none. */
function targetBehind(text: string, end: number, last: Record<')' | ']', number>): number | null {
  const opening = text[end + 1];
  const close = opening === '(' ? ')' : ']';
  if ((opening !== '(' && opening !== '[') || last[close] < end + 2) return null;
  return text.indexOf(close, end + 2);
}

/** `<https://…>` is its address, any other tag is nothing. */
function withoutTags(text: string): string {
  let kept = '';
  let done = 0;
  for (let tag = bracketedFrom(text, '<', '>', 0); tag; tag = bracketedFrom(text, '<', '>', tag.end + 1)) {
    const inside = text.slice(tag.start + 1, tag.end);
    const isAddress = /^https?:/u.test(inside) && !/\s/u.test(inside);
    if (!isAddress && !/^\/?[a-z]/iu.test(inside)) continue;
    kept += text.slice(done, tag.start) + (isAddress ? inside : '');
    done = tag.end + 1;
  }
  return kept + text.slice(done);
}

/** A mark that stands before and behind the words that it is for. */
interface PairedMark {
  sign: RegExp;
  /** By what stands beside it; nothing at a line's ends. */
  opens: (before: string, after: string) => boolean;
  closes: (before: string, after: string) => boolean;
}

const isBlank = (sign: string) => sign.trim() === '';
/** Within a word a mark is none: snake_case. */
const isOfWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

const STRONG: PairedMark = {
  sign: /(?<!\\)(?:\*\*|__|~~)/gu,
  opens: (_before, after) => !isBlank(after),
  closes: (before) => !isBlank(before),
};
const EMPHASIS: PairedMark = {
  sign: /(?<![*\\])\*(?!\*)|(?<![_\\])_(?!_)/gu,
  opens: (before, after) => !isOfWord(before) && !isBlank(after),
  closes: (before, after) => !isBlank(before) && !isOfWord(after),
};
const CODE: PairedMark = { sign: /`/gu, opens: () => true, closes: (before) => before !== '`' };

/** One walk over the signs: each closes the last open one like it, or opens, or is text. */
function withoutPairs(text: string, { sign, opens, closes }: PairedMark): string {
  const open = new Map<string, number>();
  const dropped = new Set<number>();
  for (const { 0: mark, index } of text.matchAll(sign)) {
    const before = text[index - 1] ?? '';
    const after = text[index + mark.length] ?? '';
    const opened = open.get(mark);
    if (opened !== undefined && closes(before, after)) {
      dropped.add(opened).add(index);
      open.delete(mark);
    } else if (opens(before, after)) open.set(mark, index);
  }
  return text.replaceAll(sign, (mark: string, index: number) => (dropped.has(index) ? '' : mark));
}
