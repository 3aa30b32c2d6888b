import Dexie from 'dexie';
import { database } from '../database.ts';
import { unpackedEntries } from './pack-entries.ts';
import { bucketOf, FIELD_LETTERS, type SearchEntry } from './search-entry.ts';
import { isBeginning } from './search-query.ts';

type Field = keyof typeof FIELD_LETTERS;

/** The numbers of the entries that have all words in a field, for each field; the newest first. Part of a transaction. */
export async function findEntries(words: readonly string[]): Promise<Record<Field, number[]>> {
  const unpacked = await unpackedEntries();
  const find = async (field: Field) => {
    const sought = words.map((word) => FIELD_LETTERS[field] + word);
    const packed = await packedWithAll(sought);
    const others = unpacked.filter((entry) => sought.every((word) => hasWord(entry, word)));
    return [...packed, ...others.map(({ number }) => number)].toSorted((one, other) => other - one);
  };
  const [headline, text, quote, note] = await Promise.all([
    find('headline'),
    find('text'),
    find('quote'),
    find('note'),
  ]);
  return { headline, text, quote, note };
}

async function packedWithAll(sought: readonly string[]): Promise<Set<number>> {
  let found: Set<number> | null = null;
  for (const word of sought) {
    const numbers = await packedWith(word);
    found = found === null ? numbers : shared(found, numbers);
    if (found.size === 0) break;
  }
  return found ?? new Set();
}

async function packedWith(sought: string): Promise<Set<number>> {
  const bucket = bucketOf(sought);
  const postings = await database.searchPostings
    .where('[bucket+segment]')
    .between([bucket, Dexie.minKey], [bucket, Dexie.maxKey])
    .toArray();
  const found = new Set<number>();
  for (const { segment, words } of postings) {
    const places = [...words].flatMap(([word, numbers]) => (isFound(word, sought) ? numbers : []));
    for (const place of places) found.add(segment + place);
  }
  return found;
}

function hasWord({ words = [] }: SearchEntry, sought: string): boolean {
  return words.some((word) => isFound(word, sought));
}

/** Both with the letter of their field in front. */
function isFound(word: string, sought: string): boolean {
  return isBeginning(sought.slice(1)) ? word.startsWith(sought) : word === sought;
}

function shared(found: ReadonlySet<number>, numbers: ReadonlySet<number>): Set<number> {
  return new Set([...found].filter((number) => numbers.has(number)));
}
