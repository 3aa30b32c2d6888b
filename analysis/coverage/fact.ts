import type { Fields } from '../../model/annotation.ts';
import type { ReadFact } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import type { Telling } from './find-telling.ts';

/** A passage that a person confirmed as telling a fact: an annotation. */
export interface ConfirmedTelling extends Telling {
  id: Id;
  fields: Pick<Fields, 'basis'>;
}

/** A fact of the case as a person named and confirmed it. */
export interface Fact {
  /** One sentence; empty while nobody wrote one. */
  statement: string;
  tellings: readonly ConfirmedTelling[];
  /** Articles that do not tell it, as a person said, whatever is found in them. */
  notToldIn?: readonly Id[];
}

/** Null where nobody wrote one. */
export function statementOf({ statement }: Fact): string | null {
  return statement.trim() === '' ? null : statement;
}

/**
 * The facts of a reading with the passages that tell them, annotated or not. Those that were deleted, or are not found in
 * the article's present text, drop out; the fact stays, since its statement finds its tellings.
 */
export function factsOfReading(facts: readonly ReadFact[], passages: ReadonlyMap<Id, ConfirmedTelling>): Fact[] {
  return facts.map(({ statement, tellings, passages: unmarked, notToldIn }) => ({
    statement,
    tellings: [...tellings, ...unmarked.map(({ id }) => id)].flatMap((id) => passages.get(id) ?? []),
    notToldIn,
  }));
}
