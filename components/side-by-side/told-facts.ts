import type { Stretch } from '../../analysis/stretch.ts';
import type { Id } from '../../model/id.ts';
import type { FactRow } from '../coverage/fact-row.ts';

/** A fact and where each article tells it; UTF-16 in the article's text. */
export interface ToldFact {
  key: string;
  statement: string;
  isProposed: boolean;
  places: ReadonlyMap<Id, readonly Stretch[]>;
}

/** The facts that at least two of the shown articles tell, in the order of the first. */
export function toldFacts(rows: readonly FactRow[], shown: readonly Id[]): ToldFact[] {
  const facts = rows.map((row) => ({
    key: row.key,
    statement: row.statement,
    isProposed: row.confirmed === null,
    places: new Map(
      shown.map((article) => [article, placesIn(row, article)] as const).filter(([, at]) => at.length > 0),
    ),
  }));
  return facts
    .filter(({ places }) => places.size > 1)
    .toSorted((one, other) => startOf(one, shown) - startOf(other, shown));
}

/** The keys of the facts that an article tells at an offset, the shortest telling first. */
export function factsAt(facts: readonly ToldFact[], article: Id, offset: number): string[] {
  const here = facts.flatMap(({ key, places }) => (places.get(article) ?? []).map((place) => ({ key, ...place })));
  return here
    .filter(({ start, end }) => start <= offset && offset < end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))
    .map(({ key }) => key);
}

/** What is confirmed or marked there, else the sentence that the machine found to tell it. */
function placesIn({ tellings, coverage }: FactRow, article: Id): Stretch[] {
  const told = tellings.filter((telling) => telling.article === article);
  if (told.length > 0) return told.map(({ start, end }) => ({ start, end }));
  const cell = coverage.cells.find((each) => each.article === article);
  const isTold = cell?.answer === 'told' || cell?.answer === 'told differently';
  return isTold && cell.passage ? [cell.passage] : [];
}

/** Facts that the first article leaves out come after those that it tells, in the order of the next. */
function startOf({ places }: ToldFact, shown: readonly Id[]): number {
  const column = shown.findIndex((article) => places.has(article));
  return column * 10_000_000 + (places.get(shown[column] ?? '')?.[0]?.start ?? 0);
}
