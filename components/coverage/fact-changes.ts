import { foldWhiteSpace } from '../../model/article-text.ts';
import type { ReadFact, ReadingChange, ToldPassage } from '../../model/case-reading.ts';
import { newId, type Id } from '../../model/id.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';
import type { FactRow, ToldStretch } from './fact-row.ts';

/** The articles' texts, by the article: what is confirmed is kept by its words. */
export type TextOf = (article: Id) => string;

/** As `model/case-reading.ts` says, in UTF-16. */
export const LONGEST_STATEMENT = 500;

/** A row as the reader's own fact: as it is stored, or the whole proposal with all that is proposed to tell it. */
export function factOf({ confirmed, statement, tellings }: FactRow, textOf: TextOf): ReadFact {
  return confirmed ?? newFact(statement, tellings, textOf);
}

/** The same where a reader speaks of one article only: of a proposal the statement, since nobody has said who else tells it. */
function statedFact({ confirmed, statement }: FactRow, textOf: TextOf): ReadFact {
  return confirmed ?? newFact(statement, [], textOf);
}

export function newFact(statement: string, tellings: readonly ToldStretch[], textOf: TextOf): ReadFact {
  const annotated = tellings.flatMap(({ annotation }) => annotation ?? []);
  const unmarked = tellings.filter(({ annotation }) => annotation === null);
  return {
    id: newId(),
    statement: statement.slice(0, LONGEST_STATEMENT),
    tellings: annotated,
    passages: unmarked.map(({ article, ...place }) => ({
      id: newId(),
      article,
      selectors: selectorsOf(textOf(article), place),
    })),
    notToldIn: [],
  };
}

/** A row's words, as the statement of a fact that nobody has worded yet. */
function wordsOf({ article, start, end }: ToldStretch, textOf: TextOf): string {
  return foldWhiteSpace(textOf(article).slice(start, end));
}

export function keepFacts(...facts: ReadFact[]): ReadingChange {
  return { put: { facts }, drop: {} };
}

/** One fact tells what two told; the words are those of the one that is joined to. */
export function joinedFact(fact: ReadFact, into: ReadFact): ReadingChange {
  const joined: ReadFact = {
    ...into,
    tellings: [...new Set([...into.tellings, ...fact.tellings])],
    passages: distinct([...into.passages, ...fact.passages]),
    notToldIn: into.notToldIn.filter((article) => fact.notToldIn.includes(article)),
  };
  return { put: { facts: [joined] }, drop: { facts: [fact.id] } };
}

/** What one article tells of the row becomes a fact by itself, in its own words. Null where it tells nothing of it. */
export function splitOff(row: FactRow, article: Id, textOf: TextOf): ReadingChange | null {
  const own = row.tellings.filter((telling) => telling.article === article);
  const [first] = own;
  if (!first) return null;
  return keepFacts(denied(row, article, textOf), newFact(wordsOf(first, textOf), own, textOf));
}

/** The reader says that a passage tells the fact. */
export function toldHere(row: FactRow, told: ToldStretch, textOf: TextOf): ReadingChange {
  const fact = statedFact(row, textOf);
  const added = newFact(fact.statement, [told], textOf);
  return keepFacts({
    ...fact,
    tellings: [...new Set([...fact.tellings, ...added.tellings])],
    passages: distinct([...fact.passages, ...added.passages]),
    notToldIn: fact.notToldIn.filter((article) => article !== told.article),
  });
}

/** The reader says that an article does not tell the fact. */
export function notToldHere(row: FactRow, article: Id, textOf: TextOf): ReadingChange {
  return keepFacts(denied(row, article, textOf));
}

export function restated(row: FactRow, statement: string, textOf: TextOf): ReadingChange {
  return keepFacts({ ...statedFact(row, textOf), statement });
}

function denied(row: FactRow, article: Id, textOf: TextOf): ReadFact {
  const fact = statedFact(row, textOf);
  const annotated = row.tellings.filter((telling) => telling.article === article).map(({ annotation }) => annotation);
  return {
    ...fact,
    tellings: fact.tellings.filter((id) => !annotated.includes(id)),
    passages: fact.passages.filter((passage) => passage.article !== article),
    notToldIn: [...new Set([...fact.notToldIn, article])],
  };
}

/** The first of those with the same words in the same place. */
function distinct(passages: readonly ToldPassage[]): ToldPassage[] {
  const keyOf = ({ article, selectors }: ToldPassage): string => JSON.stringify([article, selectors]);
  return [...Map.groupBy(passages, keyOf).values()].flatMap(([first]) => first ?? []);
}
