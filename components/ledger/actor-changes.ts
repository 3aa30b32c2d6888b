import type { ArticlePlace, Wording } from '../../analysis/wordings/ledger-row.ts';
import type { ReadingChange, ReadingContents } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import type { NamedRow } from './case-ledger.ts';
import type { KeyedRow } from './unvoiced-ledger.ts';

type ReadActor = ReadingContents['actors'][number];
type ReadWording = ReadActor['wordings'][number];

/** As `model/case-reading.ts` says, in UTF-16. */
export const LONGEST_NAME = 500;

/** Two rows are one actor, who keeps the name of the row that is merged into. */
export function mergedActors(row: KeyedRow, into: KeyedRow): ReadingChange {
  return putActors([{ name: into.key, wordings: [...wordingsOf(into), ...wordingsOf(row)] }], [row, into]);
}

/** One wording is somebody else: a row by itself, named by its words. */
export function splitWording(row: NamedRow, wording: Wording): ReadingChange {
  const rest = row.wordings.filter((other) => other !== wording).flatMap(placedWords);
  return putActors(
    [
      { name: row.key, wordings: rest },
      // Its row may have the very name of the words.
      { name: wording.words === row.key ? `${wording.words} (2)` : wording.words, wordings: placedWords(wording) },
    ],
    [row],
  );
}

export function renamedActor(row: NamedRow, name: string): ReadingChange {
  return putActors([{ name, wordings: wordingsOf(row) }], [row]);
}

/** The reader's own words for an actor. @param article null for every article that has them. */
export function addedWording(row: NamedRow, words: string, article: Id | null): ReadingChange {
  return putActors([{ name: row.key, wordings: [...wordingsOf(row), { words, article }] }], [row]);
}

/** An actor whom the machine did not see. */
export function newActor(words: string): ReadingChange {
  return putActors([{ name: words, wordings: [{ words, article: null }] }], []);
}

function putActors(actors: readonly ReadActor[], gone: readonly KeyedRow[]): ReadingChange {
  const put = actors.map(({ name, wordings }) => ({ name: name.slice(0, LONGEST_NAME), wordings: distinct(wordings) }));
  return {
    put: { actors: put },
    drop: { actors: gone.filter(({ isConfirmed }) => isConfirmed).map(({ name }) => name) },
  };
}

function wordingsOf({ wordings }: KeyedRow): ReadWording[] {
  return wordings.flatMap(placedWords);
}

/** For each article by itself: what is “the judge” here may be somebody else in an article that comes later. */
function placedWords({ words, places }: Wording<ArticlePlace>): ReadWording[] {
  return [...new Set(places.map(({ article }) => article))].map((article) => ({
    words: words.slice(0, LONGEST_NAME),
    article,
  }));
}

function distinct(wordings: readonly ReadWording[]): ReadWording[] {
  return [...new Map(wordings.map((wording) => [JSON.stringify([wording.article, wording.words]), wording])).values()];
}
