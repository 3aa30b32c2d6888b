import type { Fields } from '../../model/annotation.ts';
import { foldWhiteSpace } from '../../model/article-text.ts';
import type { ReadingContents } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import { coveredLength, touched, type Stretch, type TaggedStretch } from '../stretch.ts';

export type SpeakerKind = NonNullable<Fields['speakerKind']>;

/** One article of the comparison; all offsets are UTF-16 in its text. */
export interface VoicesArticle {
  /** All words of the text, those of captions too. */
  words: readonly Stretch[];
  passages: readonly (TaggedStretch & { fields: Fields })[];
}

/** What one voice says in one article. */
export interface VoiceCell {
  passages: number;
  /** Words that passages share count once. */
  words: number;
  ids: Id[];
}

/** One voice across the articles. */
export interface Voice {
  /** Null where the reader named nobody. */
  name: string | null;
  /** Null where the reader did not say. With neither name nor kind the row is "speaker not said". */
  kind: SpeakerKind | null;
  /** In all articles together. */
  words: number;
  /** One per article, in their order. */
  cells: VoiceCell[];
  /** The index of the only article that lets this voice speak; null for several, and where there is nothing to compare. */
  onlyIn: number | null;
}

/** One speaker's part in one quoted passage; its words are indexes into its article's words. */
interface Saying {
  name: string | null;
  kind: SpeakerKind | null;
  article: number;
  id: Id;
  words: Stretch;
}

/**
 * Who is quoted in which article, and with how many words. Names that differ in case or white space only are
 * one voice, under the spelling and the kind that occur most often (of equals the first). Words of a quote with
 * several speakers count for each. Most words first, then by name; below them quotes with a kind of speaker
 * but no name, a row per kind, and last those whose speaker nobody stated.
 * @param merged spellings that a person said are one speaker's, who then stands under the name the person chose.
 */
export function voices(articles: readonly VoicesArticle[], merged: ReadingContents['voices'] = []): Voice[] {
  const names = new Map(
    merged.flatMap(({ name, spellings }) => [name, ...spellings].map((spelling) => [spellingKey(spelling), name])),
  );
  const rows = Map.groupBy(
    articles.flatMap((article, index) => sayingsIn(article, index, names)),
    rowOf,
  );
  return [...rows.values()].map((sayings) => voiceOf(sayings, articles.length)).toSorted(inTableOrder);
}

function sayingsIn({ words, passages }: VoicesArticle, article: number, merged: ReadonlyMap<string, string>): Saying[] {
  const quotes = passages.filter(({ tags }) => tags.includes('quote'));
  return quotes.flatMap((quote) => {
    const said = touched(words, quote);
    const { id, fields } = quote;
    return namesIn(fields, merged).map((name) => ({
      name,
      kind: fields.speakerKind ?? null,
      article,
      id,
      words: said,
    }));
  });
}

/** The speakers of a quote, each once; one without a name where none is stated. */
function namesIn({ speakers = [] }: Fields, merged: ReadonlyMap<string, string>): (string | null)[] {
  const spellings = speakers.map(foldSpelling).filter(Boolean);
  const names = spellings.map((spelling) => merged.get(spellingKey(spelling)) ?? spelling);
  const distinct = new Map(names.map((name) => [name.toLowerCase(), name]));
  return distinct.size > 0 ? [...distinct.values()] : [null];
}

function foldSpelling(spelling: string): string {
  return foldWhiteSpace(spelling.normalize('NFC'));
}

/** What spellings have in common that are one voice without anybody's word for it. */
export function spellingKey(spelling: string): string {
  return foldSpelling(spelling).toLowerCase();
}

function rowOf({ name, kind }: Saying): string {
  return name === null ? `kind ${kind}` : `name ${name.toLowerCase()}`;
}

function voiceOf(sayings: readonly Saying[], articles: number): Voice {
  const byArticle = Map.groupBy(sayings, ({ article }) => article);
  const cells = Array.from({ length: articles }, (_, index) => cellOf(byArticle.get(index) ?? []));
  const name = mostFrequent(sayings.map((saying) => saying.name));
  const kind = mostFrequent(sayings.map((saying) => saying.kind));
  const heard = cells.flatMap(({ passages }, index) => (passages > 0 ? [index] : []));
  const isComparable = articles > 1 && heard.length === 1 && (name ?? kind) !== null;
  return {
    name,
    kind,
    words: cells.reduce((sum, { words }) => sum + words, 0),
    cells,
    onlyIn: isComparable ? (heard[0] ?? null) : null,
  };
}

function cellOf(sayings: readonly Saying[]): VoiceCell {
  // Most voices are heard in few articles.
  if (sayings.length === 0) return { passages: 0, words: 0, ids: [] };
  return {
    passages: sayings.length,
    words: coveredLength(sayings.map(({ words }) => words)),
    ids: sayings.map(({ id }) => id),
  };
}

/** The value stated most often, the first of equals; null only where none is stated. */
function mostFrequent<Value>(values: readonly (Value | null)[]): Value | null {
  const stated = values.filter((value) => value !== null);
  const groups = [...Map.groupBy(stated, (value) => value)];
  const [best] = groups.toSorted(([, one], [, other]) => other.length - one.length);
  return best ? best[0] : null;
}

function inTableOrder(one: Voice, other: Voice): number {
  return namelessness(one) - namelessness(other) || other.words - one.words || (labelOf(one) < labelOf(other) ? -1 : 1);
}

function namelessness({ name, kind }: Voice): number {
  if (name !== null) return 0;
  return kind === null ? 2 : 1;
}

/** Sorts by code units: the order must not depend on the browser's language. */
function labelOf({ name, kind }: Voice): string {
  return name?.toLowerCase() ?? kind ?? '';
}
