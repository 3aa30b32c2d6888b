import type { Stretch } from '../../stretch.ts';
import { wordList } from '../../word-list.ts';
import type { Token } from './tokens.ts';

/** A part of a sentence that may be of another kind than the rest. */
export interface Part extends Stretch {
  words: readonly Token[];
}

export interface Parts {
  /** In order; relative clauses amid them are left out, and may divide them. */
  main: Part[];
  relatives: Part[];
}

const COORDINATORS = wordList('but yet while although though whereas');
const AND = wordList('and so or');
const RELATIVES = wordList('which who whose where');
const SUBJECTS = wordList(`
  i you he she it we they there this that these those the a an his her its their our my some many most all both each one now
  it's he's she's they're we're that's
`);

/** With fewer words a part says nothing of its own, and stays with the part before. */
const FEWEST_WORDS = 5;

/** Parts a stretch at semicolons, dashes, co-ordinating words and relative clauses. What is quoted is never parted. */
export function partsOf(tokens: readonly Token[], stretch: Stretch): Parts {
  const relatives = embeddedIn(tokens);
  const main = tokens.filter((token) => !relatives.some((relative) => relative.includes(token)));
  return { main: dividedIn(main, stretch), relatives: relatives.map((words) => partFrom(words, words[0]?.start ?? 0)) };
}

function dividedIn(tokens: readonly Token[], stretch: Stretch): Part[] {
  const groups: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    const last = groups.at(-1);
    const isLong = (last?.length ?? 0) >= FEWEST_WORDS && tokens.length - at >= FEWEST_WORDS;
    if (last && !(isLong && opensPart(tokens, at))) last.push(token);
    else groups.push([token]);
  }
  const parts = groups.map((words, index) => partFrom(words, index === 0 ? stretch.start : startOf(words)));
  return parts.map((part, index) => (index + 1 < parts.length ? part : { ...part, end: stretch.end }));
}

function partFrom(words: readonly Token[], start: number): Part {
  return { start, end: words.at(-1)?.end ?? start, words };
}

/** With the mark of a quotation that begins it. */
function startOf([first]: readonly Token[]): number {
  return first ? first.start - (/["“‘']+$/u.exec(first.before)?.[0].length ?? 0) : 0;
}

function opensPart(tokens: readonly Token[], at: number): boolean {
  const { word, before, quoted } = tokens[at] ?? { word: '', before: '', quoted: true };
  if (quoted) return false;
  if (/[;—]|\s(?:–|-|--)\s/u.test(before)) return true;
  if (word === 'because') return tokens[at + 1]?.word !== 'of';
  if (!before.includes(',')) return false;
  if (COORDINATORS.has(word) || RELATIVES.has(word)) return true;
  return AND.has(word) && (SUBJECTS.has(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.capital === true);
}

/** “, who has led it since May,”: from the comma to the next, the sentence going on behind it. */
function embeddedIn(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let from = 0;
  for (const [at, { word, before, quoted }] of tokens.entries()) {
    if (at < from || quoted || !RELATIVES.has(word) || !before.includes(',')) continue;
    const length = tokens.slice(at).findIndex((token, index) => index > 0 && token.before.includes(','));
    if (length < FEWEST_WORDS || tokens.length - at - length < 3) continue;
    found.push(tokens.slice(at, at + length));
    from = at + length;
  }
  return found;
}
