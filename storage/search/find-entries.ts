import { database } from '../database.ts';
import { FIELD_LETTERS, type SearchEntry } from './search-entry.ts';
import { isBeginning, matches } from './search-query.ts';

/** More than anybody goes through. What a word has beyond it costs time and is not looked at. */
const MOST_KEYS = 50_000;
/** Of so few it is quicker to look at their words than to read the index for the next word, however frequent it is. */
const FEW = 200;

/** The numbers of the entries that have all words in a field, the newest first. Part of a transaction. */
export async function findEntries(field: keyof typeof FIELD_LETTERS, words: readonly string[]): Promise<number[]> {
  const sought = words.map((word) => FIELD_LETTERS[field] + word);
  let found: Set<number> | null = null;
  for (const [index, word] of sought.entries()) {
    if (found && found.size <= FEW) return newestFirst(await havingAll([...found], sought.slice(index)));
    const numbers = await numbersOf(word);
    found = found === null ? new Set(numbers) : shared(found, numbers);
  }
  return newestFirst(found ?? []);
}

async function numbersOf(word: string): Promise<number[]> {
  const index = database.searchEntries.where('words');
  const matching = isBeginning(word.slice(1)) ? index.startsWith(word) : index.equals(word);
  return matching.limit(MOST_KEYS).primaryKeys();
}

async function havingAll(numbers: readonly number[], sought: readonly string[]): Promise<number[]> {
  const entries = await database.searchEntries.bulkGet([...numbers]);
  return entries
    .filter((entry) => entry !== undefined)
    .filter((entry) => sought.every((word) => hasWord(entry, word)))
    .map(({ number }) => number);
}

function hasWord({ words }: SearchEntry, sought: string): boolean {
  return words.some((word) => word[0] === sought[0] && matches(word.slice(1), sought.slice(1)));
}

function shared(found: ReadonlySet<number>, numbers: readonly number[]): Set<number> {
  return new Set(numbers.filter((number) => found.has(number)));
}

function newestFirst(numbers: Iterable<number>): number[] {
  return [...numbers].toSorted((one, other) => other - one);
}
