import type { Spellings } from '../spellings.ts';
import type { Stretch } from '../stretch.ts';
import { wordForm } from '../word-form.ts';

/** A word of a text with what its letters tell. */
export interface WrittenWord extends Stretch {
  /** As it stands in the text. */
  written: string;
  /** See {@link wordForm}. */
  folded: string;
  isName: boolean;
}

/** As far back as the mark that ends a sentence may stand before its space and an opening quotation mark. */
const LOOK_BACK = 3;
const SENTENCE_STARTS = /(?:^|[.!?\n“"]\s*)$/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/u;

/**
 * The words of a text, and which of them are names: written with a capital here, and in the text's sentences more often
 * so than without one. The first word of a sentence says nothing, and a headline in capitals is outvoted by the text.
 * For languages that write common nouns without capitals.
 */
export function writtenWords(text: string, words: readonly Stretch[]): WrittenWord[] {
  const spellingOf = spelling();
  const written = words.map(({ start, end }) => ({ start, end, ...spellingOf(text.slice(start, end)) }));
  const votes = new Map<string, number>();
  for (const { start, written: word, folded } of written) {
    const vote = voteOf(text, start, word);
    if (vote !== 0) votes.set(folded, (votes.get(folded) ?? 0) + vote);
  }
  return written.map((word) => ({
    ...word,
    isName: CAPITAL.test(word.written) && (votes.get(word.folded) ?? 0) > 0,
  }));
}

/** The words of names, folded, each once: {@link writtenWords}' names, for those who need nothing else of them. */
export function nameForms(text: string, words: readonly Stretch[], spellings: Spellings): string[] {
  const votes = new Map<string, number>();
  const capitals = new Set<string>();
  for (const [written, indexes] of spellings) {
    const folded = wordForm(written);
    const isCapital = CAPITAL.test(written);
    const vote = isCapital ? sumOfVotes(text, words, written, indexes) : -indexes.length;
    votes.set(folded, (votes.get(folded) ?? 0) + vote);
    if (isCapital) capitals.add(folded);
  }
  return [...capitals].filter((folded) => (votes.get(folded) ?? 0) > 0);
}

function sumOfVotes(text: string, words: readonly Stretch[], written: string, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + voteOf(text, words[index]?.start ?? 0, written), 0);
}

type Spelling = Pick<WrittenWord, 'written' | 'folded'>;

/** A word is folded once, however often it is written. */
function spelling(): (written: string) => Spelling {
  const known = new Map<string, Spelling>();
  return (written) => {
    const found = known.get(written) ?? { written, folded: wordForm(written) };
    known.set(written, found);
    return found;
  };
}

function voteOf(text: string, start: number, word: string): number {
  if (!CAPITAL.test(word)) return -1;
  return SENTENCE_STARTS.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ? 0 : 1;
}

/** As many words as a name that is shown has at most: what is longer is a headline. */
const LONGEST_NAME = 4;

/** Names as they are written together ("Dana Whitlock"): for each of their words, the one it stands in most often. */
export function wholeNames(text: string, words: readonly WrittenWord[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const run of runsOfNames(text, words)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length > LONGEST_NAME) continue;
    const name = text.slice(first.start, last.end).replace(POSSESSIVE, '');
    for (const { folded } of run) count(counts, folded, name);
  }
  return new Map([...counts].map(([word, names]) => [word, mostCounted(names)]));
}

function runsOfNames(text: string, words: readonly WrittenWord[]): WrittenWord[][] {
  const runs: WrittenWord[][] = [];
  let before: WrittenWord | null = null;
  for (const word of words) {
    const follows = before?.isName && /^[ \-\u00a0]$/u.test(text.slice(before.end, word.start));
    if (word.isName && follows) runs.at(-1)?.push(word);
    else if (word.isName) runs.push([word]);
    before = word;
  }
  return runs;
}

function count(counts: Map<string, Map<string, number>>, word: string, name: string): void {
  const names = counts.get(word) ?? new Map<string, number>();
  counts.set(word, names.set(name, (names.get(name) ?? 0) + 1));
}

function mostCounted(names: ReadonlyMap<string, number>): string {
  const [most] = [...names].toSorted(([, one], [, other]) => other - one);
  return most ? most[0] : '';
}
