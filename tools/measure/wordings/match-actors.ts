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
  const rows = proposed.map(prepared);
  let missing = prepared(wanted).wordings;
  const all = missing.length;
  for (let step = 0; step < most; step += 1) {
    const left = rows.map(({ wordings: ours }) => missing.filter((one) => !isAmong(one, ours)));
    missing = left.toSorted((one, other) => one.length - other.length)[0] ?? missing;
  }
  return all - missing.length;
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
    some.filter(({ article, words }) => others.some((other) => other.article === article && agree(words, other.words)))
      .length;
  return { wanted: theirs.length, found: count(theirs, ours), proposed: ours.length, right: count(ours, theirs) };
}
