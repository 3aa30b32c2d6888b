import { agree, comparedWords } from './agree.ts';

/** An actor's distinct wordings by article, as somebody wrote them down. */
export type WordingsByArticle = Readonly<Record<string, readonly string[]>>;

/** Wordings of the reference (`wanted`) and of the proposed actors that were matched (`proposed`), and the right of each. */
export interface WordingTally {
  wanted: number;
  found: number;
  proposed: number;
  right: number;
}

interface Prepared {
  wordings: { article: string; words: ReadonlySet<string> }[];
}

/**
 * Matches reference actors with proposed ones, one to one, those with the most common wordings first. A wording is
 * found, or right, if it agrees with one of the same article.
 */
export function tallyActors(
  wanted: readonly WordingsByArticle[],
  proposed: readonly WordingsByArticle[],
): { actor: number; row: number | null; tally: WordingTally }[] {
  const [theirs, ours] = [wanted.map(prepared), proposed.map(prepared)];
  const pairs = theirs.flatMap((one, actor) =>
    ours.map((other, row) => ({ actor, row, tally: compared(one, other) })).filter(({ tally }) => tally.found > 0),
  );
  const best = pairs.toSorted(
    (one, other) =>
      other.tally.found - one.tally.found ||
      other.tally.right / other.tally.proposed - one.tally.right / one.tally.proposed,
  );
  const taken = { actors: new Set<number>(), rows: new Set<number>() };
  const matched = best.filter(({ actor, row }) => {
    if (taken.actors.has(actor) || taken.rows.has(row)) return false;
    taken.actors.add(actor);
    taken.rows.add(row);
    return true;
  });
  return theirs.map(({ wordings }, actor) => {
    const match = matched.find((pair) => pair.actor === actor);
    return match ?? { actor, row: null, tally: { wanted: wordings.length, found: 0, proposed: 0, right: 0 } };
  });
}

/** How many of an actor's wordings stand in so many proposed rows together, each time the row that adds the most. */
export function foundInRows(wanted: WordingsByArticle, proposed: readonly WordingsByArticle[], most: number): number {
  const { wordings } = prepared(wanted);
  return wordings.length - missingFrom(wordings, proposed.map(prepared), most).length;
}

function missingFrom(wordings: Prepared['wordings'], rows: readonly Prepared[], most: number): Prepared['wordings'] {
  if (most === 0) return wordings;
  const left = rows.map((row) => wordings.filter((one) => !isAmong(one, row.wordings)));
  const [least = wordings] = left.toSorted((one, other) => one.length - other.length);
  return missingFrom(least, rows, most - 1);
}

function isAmong({ article, words }: Prepared['wordings'][number], others: Prepared['wordings']): boolean {
  return others.some((other) => other.article === article && agree(words, other.words));
}

function prepared(byArticle: WordingsByArticle): Prepared {
  return {
    wordings: Object.entries(byArticle).flatMap(([article, wordings]) =>
      [...new Set(wordings.map((wording) => wording.toLowerCase()))].map((wording) => ({
        article,
        words: comparedWords(wording),
      })),
    ),
  };
}

function compared({ wordings: theirs }: Prepared, { wordings: ours }: Prepared): WordingTally {
  const count = (some: Prepared['wordings'], others: Prepared['wordings']): number =>
    some.filter((one) => isAmong(one, others)).length;
  return { wanted: theirs.length, found: count(theirs, ours), proposed: ours.length, right: count(ours, theirs) };
}
