import { isOneKind, kindOf } from './group-nouns.ts';
import type { ArticlePlace, LedgerRow } from './ledger-row.ts';
import { contentWords } from './wording-words.ts';

/** Merging does not ask in whose voice. */
type Row = LedgerRow<ArticlePlace>;

/** Two rows that may be one actor. */
export interface RowMerge {
  /** The row that stays: named, or mentioned more. */
  into: Row;
  row: Row;
  /** Greater is likelier; says nothing by itself. */
  score: number;
  /** What the two have in common, in words that a reader understands. */
  reason: string;
}

/** Below it two rows have nothing in common that would tell more than chance. */
const LEAST = 0.15;

/** What each sign is worth beside the words in common, whose likeness goes from 0 to 1. */
const WEIGHTS = { role: 0.4, kindOfPeople: 0.3, recurring: 0.1, named: 0.4 };

interface Read {
  row: Row;
  words: ReadonlySet<string>;
  heads: readonly string[];
}

interface Weighed extends Read {
  /** Of all its words. */
  weight: number;
}

/**
 * Which two rows are most likely one actor, in order: rows with rare words in common (“the harbour union”, “union
 * leaders”), or called by one noun. Never two people with different names in full, nor two rows that a person
 * confirmed. To be confirmed by a person: most of what shares a word is not the same.
 * @param most how many.
 */
export function suggestMerges(rows: readonly Row[], most = 20): RowMerge[] {
  const read = rows.map(readRow);
  const weightOf = weightsOf(read);
  const weighed = read.map((one) => ({ ...one, weight: weightOf(one.words) }));
  const likely = rowsWithSigns(weighed);
  const merges = weighed.flatMap((one, index) =>
    likely(one)
      .filter((at) => at > index)
      .flatMap((at) => {
        const other = weighed[at];
        return other && !areApart(one.row, other.row) ? (mergeOf(one, other, weightOf) ?? []) : [];
      }),
  );
  return merges.toSorted((one, other) => other.score - one.score).slice(0, most);
}

/** The indexes of the rows that share a word, a noun, or a noun's kind with one: no others can be merged with it. */
function rowsWithSigns(rows: readonly Read[]): (one: Read) => number[] {
  const bySign = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const sign of signsOf(row)) {
      const known = bySign.get(sign);
      if (known) known.push(index);
      else bySign.set(sign, [index]);
    }
  });
  return (one) => [...new Set([...signsOf(one)].flatMap((sign) => bySign.get(sign) ?? []))].toSorted((a, b) => a - b);
}

function signsOf({ words, heads }: Read): Set<string> {
  return new Set([...words, ...heads.flatMap((head) => [`a ${head}`, `kind ${kindOf(head) ?? head}`])]);
}

function readRow(row: Row): Read {
  const words = row.wordings.map((wording) => contentWords(wording.words));
  const heads = row.wordings.map((wording) => headOf(wording.words));
  return { row, words: new Set(words.flat()), heads: row.isNamed && !row.isPlural ? [...row.roles] : heads };
}

function headOf(wording: string): string {
  return contentWords(wording.split(/\s(?:of|for|at|in|from|with|to|who|that)\s/u)[0] ?? '').at(-1) ?? '';
}

/** The more, the rarer the words are in the case. */
function weightsOf(read: readonly Read[]): (words: Iterable<string>) => number {
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log((read.length + 1) / (counts.get(word) ?? 1));
  return (words) => [...words].reduce((all, word) => all + rarity(word) ** 2, 0);
}

function areApart(one: Row, other: Row): boolean {
  if (one.isConfirmed && other.isConfirmed) return true;
  const isPerson = (row: Row): boolean => row.kind === 'person' && !row.isPlural;
  if (one.isNamed && other.isNamed) return isPerson(one) !== isPerson(other) || (isFull(one) && isFull(other));
  if (one.isPlural !== other.isPlural && isPerson(one) !== isPerson(other)) return true;
  const kinds = new Set([one.kind, other.kind]);
  return kinds.has('person') && kinds.has('organisation') && !one.isPlural && !other.isPlural;
}

function isFull({ name, kind }: Row): boolean {
  return kind === 'person' && /\p{L}\s+\p{L}/u.test(name);
}

function mergeOf(one: Weighed, other: Weighed, weightOf: (words: Iterable<string>) => number): RowMerge | null {
  const common = [...one.words].filter((word) => other.words.has(word));
  const likeness = weightOf(common) / Math.sqrt(Math.max(1, one.weight) * Math.max(1, other.weight));
  const areNamed = one.row.isNamed && other.row.isNamed;
  const shared = areNamed ? undefined : one.heads.find((head) => other.heads.includes(head));
  const isKind =
    one.row.isPlural &&
    other.row.isPlural &&
    one.heads.some((head) => other.heads.some((also) => isOneKind(head, also)));
  const isRecurring = one.row.recurs && other.row.recurs;
  const isOneNamed = one.row.isNamed !== other.row.isNamed;
  const sign = likeness + (shared ? WEIGHTS.role : 0) + (isKind && !shared ? WEIGHTS.kindOfPeople : 0);
  if (sign < LEAST) return null;
  const score = sign + (isRecurring ? WEIGHTS.recurring : 0) + (isOneNamed ? WEIGHTS.named : 0);
  const [into, row] = inOrder(one.row, other.row);
  return { into, row, score, reason: reasonFor(shared, isKind, common) };
}

function inOrder(one: Row, other: Row): [Row, Row] {
  const weight = (row: Row): number =>
    (row.isConfirmed ? 1e6 : 0) +
    (row.isNamed ? 1e4 : 0) +
    row.wordings.reduce((all, { places }) => all + places.length, 0);
  return weight(one) >= weight(other) ? [one, other] : [other, one];
}

function reasonFor(head: string | undefined, isKind: boolean, common: readonly string[]): string {
  if (head) return `both are called “${head}”`;
  if (isKind) return 'both are words for one kind of people';
  return `both have “${common[0] ?? ''}”`;
}
