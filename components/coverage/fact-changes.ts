import { foldWhiteSpace } from '../../model/article-text.ts';
import type { ReadFact, ReadingChange } from '../../model/case-reading.ts';
import { newId, type Id } from '../../model/id.ts';
import { selectorsOf } from '../../page/describe.ts';
import type { FactRow, ToldStretch } from './fact-row.ts';

/** The articles' texts, by the article: what is confirmed is kept by its words. */
export type TextOf = (article: Id) => string;

/** As `model/case-reading.ts` says, in UTF-16. */
export const LONGEST_STATEMENT = 500;

/** A row as the reader's own fact: as it is stored, or made of the proposal. */
export function factOf({ confirmed, statement, tellings }: FactRow, textOf: TextOf): ReadFact {
  return confirmed ?? newFact(statement, tellings, textOf);
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
export function wordsOf({ article, start, end }: ToldStretch, textOf: TextOf): string {
  return foldWhiteSpace(textOf(article).slice(start, end));
}

export function keepFacts(...facts: ReadFact[]): ReadingChange {
  return { put: { facts }, drop: {} };
}

/** One fact tells what two told; the words are those of the one that is joined to. */
export function joinedFact(fact: ReadFact, into: ReadFact): ReadingChange {
  const passages = [...into.passages, ...fact.passages];
  const joined: ReadFact = {
    ...into,
    tellings: [...new Set([...into.tellings, ...fact.tellings])],
    passages: [...new Map(passages.map((each) => [JSON.stringify([each.article, each.selectors]), each])).values()],
    notToldIn: into.notToldIn.filter((article) => fact.notToldIn.includes(article)),
  };
  return { put: { facts: [joined] }, drop: { facts: [fact.id] } };
}

/** Which annotations and passages of a fact stand in an article. */
function tellingsIn(row: FactRow, fact: ReadFact, article: Id): Pick<ReadFact, 'tellings' | 'passages'> {
  const annotated = row.tellings.filter((telling) => telling.article === article).map(({ annotation }) => annotation);
  return {
    tellings: fact.tellings.filter((id) => annotated.includes(id)),
    passages: fact.passages.filter((passage) => passage.article === article),
  };
}

function without(fact: ReadFact, { tellings, passages }: Pick<ReadFact, 'tellings' | 'passages'>): ReadFact {
  return {
    ...fact,
    tellings: fact.tellings.filter((id) => !tellings.includes(id)),
    passages: fact.passages.filter((passage) => !passages.includes(passage)),
  };
}

/** What one article tells of the row becomes a fact by itself, in its own words; it does not tell the row's then. Null without telling. */
export function splitOff(row: FactRow, article: Id, textOf: TextOf): ReadingChange | null {
  const first = row.tellings.find((telling) => telling.article === article);
  if (!first) return null;
  const fact = factOf(row, textOf);
  const own = tellingsIn(row, fact, article);
  const apart = { ...newFact(wordsOf(first, textOf), [], textOf), ...own };
  const rest = without(fact, own);
  return keepFacts({ ...rest, notToldIn: [...new Set([...rest.notToldIn, article])] }, apart);
}

/** The reader says that a passage tells the fact. */
export function toldHere(row: FactRow, told: ToldStretch, textOf: TextOf): ReadingChange {
  const fact = factOf(row, textOf);
  const added = newFact(fact.statement, [told], textOf);
  return keepFacts({
    ...fact,
    tellings: [...new Set([...fact.tellings, ...added.tellings])],
    passages: [...fact.passages, ...added.passages],
    notToldIn: fact.notToldIn.filter((article) => article !== told.article),
  });
}

/** The reader says that an article does not tell the fact. */
export function notToldHere(row: FactRow, article: Id, textOf: TextOf): ReadingChange {
  const fact = factOf(row, textOf);
  const rest = without(fact, tellingsIn(row, fact, article));
  return keepFacts({ ...rest, notToldIn: [...new Set([...rest.notToldIn, article])] });
}

export function restated(row: FactRow, statement: string, textOf: TextOf): ReadingChange {
  return keepFacts({ ...factOf(row, textOf), statement });
}
