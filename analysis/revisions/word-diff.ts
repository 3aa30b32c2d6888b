import { diffArrays } from 'diff';
import { wordsOf } from '../words.ts';

/** A stretch of text that two wordings share, or that only one of them has. */
export interface DiffPart {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/**
 * The work grows with the square of the words that differ (Myers 1986). Two texts that differ in more than this have nothing in
 * common that would help a reader: they stand beside each other as a whole.
 */
const MOST_DIFFERENCES = 2000;

/**
 * How one wording became another, word by word. The parts that are not inserted, joined, are the old text to the letter; those
 * that are not deleted, the new one. Where both change, the deleted words come first.
 * @param language BCP 47; decides what is a word, as in words.ts.
 */
export function wordDiff(before: string, after: string, language?: string | null): DiffPart[] {
  const changes = diffArrays(tokensOf(before, language), tokensOf(after, language), {
    maxEditLength: MOST_DIFFERENCES,
  });
  if (!changes) return joined([part('deleted', before), part('inserted', after)]);
  const parts = changes.map(({ added, removed, value }) =>
    part(added ? 'inserted' : removed ? 'deleted' : 'same', value.join('')),
  );
  return joined(withoutLoneSpaces(parts));
}

/** How many words of the old wording stand in the new one, and of how many. */
export function sharedWords(parts: readonly DiffPart[], language?: string | null): { shared: number; all: number } {
  const count = (kind: DiffPart['kind']) =>
    parts.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + wordsOf(text, language).length, 0);
  const shared = count('same');
  return { shared, all: shared + count('deleted') };
}

/** Words, and what stands between them. */
function tokensOf(text: string, language?: string | null): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const word of wordsOf(text, language)) {
    tokens.push(...marksOf(text.slice(end, word.start)), text.slice(word.start, word.end));
    end = word.end;
  }
  return [...tokens, ...marksOf(text.slice(end))];
}

/** White space apart from punctuation, so that a comma more is one change and not a change of the space too. */
function marksOf(text: string): string[] {
  return text.match(/\s+|\S/gu) ?? [];
}

/** White space between two changes is no common ground: what a person reads as one rewording is shown as one. */
function withoutLoneSpaces(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((one, index) => {
    const isLone = one.kind === 'same' && /^\s+$/u.test(one.text) && index > 0 && index < parts.length - 1;
    return isLone ? [part('deleted', one.text), part('inserted', one.text)] : [one];
  });
}

/** Of each run of changes, one deleted part and one inserted part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let [deleted, inserted] = ['', ''];
  const endRun = () => {
    result.push(part('deleted', deleted), part('inserted', inserted));
    [deleted, inserted] = ['', ''];
  };
  for (const one of parts) {
    if (one.kind === 'deleted') deleted += one.text;
    else if (one.kind === 'inserted') inserted += one.text;
    else {
      endRun();
      result.push(one);
    }
  }
  endRun();
  return result.filter(({ text }) => text !== '');
}

function part(kind: DiffPart['kind'], text: string): DiffPart {
  return { kind, text };
}
