import type { ReadingChange } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import { factOf, keepFacts, notToldHere, splitOff, toldHere, type TextOf } from './fact-changes.ts';
import type { FactRow, ToldStretch } from './fact-row.ts';

/** What a reader can say of a row, or of one article's cell in it, without choosing or typing anything more. */
export type FactStep = 'confirm' | 'told' | 'not told' | 'split off' | 'remove';

/** A step in the reading, and the words in which it is told. */
export interface TakenStep {
  change: ReadingChange;
  says: string;
}

/** Null where there is nothing to say. */
export function factStep(step: FactStep, row: FactRow, article: Id, textOf: TextOf): TakenStep | null {
  const place = placeIn(row, article);
  switch (step) {
    case 'confirm':
      return row.confirmed ? null : { change: keepFacts(factOf(row, textOf)), says: 'Fact confirmed.' };
    case 'told':
      return place && { change: toldHere(row, place, textOf), says: 'Kept as told.' };
    case 'not told':
      return { change: notToldHere(row, article, textOf), says: 'Kept as not told.' };
    case 'split off': {
      const change = splitOff(row, article, textOf);
      return change && { change, says: 'Split off as a fact of its own.' };
    }
    case 'remove':
      return row.confirmed && { change: { put: {}, drop: { facts: [row.confirmed.id] } }, says: 'Fact taken away.' };
  }
}

/** Where an article tells a row's fact, or most likely does; null where it shares no word with it. */
export function placeIn({ tellings, coverage }: FactRow, article: Id): ToldStretch | null {
  const told = tellings.find((telling) => telling.article === article);
  const passage = coverage.cells.find((cell) => cell.article === article)?.passage;
  return told ?? (passage ? { article, annotation: null, ...passage } : null);
}
