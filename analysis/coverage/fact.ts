import type { Fields } from '../../model/annotation.ts';
import type { CaseReading } from '../../model/case-reading.ts';
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
}

/** Null where nobody wrote one. */
export function statementOf({ statement }: Fact): string | null {
  return statement.trim() === '' ? null : statement;
}

/**
 * The facts of a reading with the passages that tell them. Annotations that were deleted, or whose passage is not found
 * in the article's present text, drop out; the fact stays, since its statement finds its tellings.
 */
export function factsOfReading(facts: CaseReading['facts'], passages: ReadonlyMap<Id, ConfirmedTelling>): Fact[] {
  return facts.map(({ statement, tellings }) => ({
    statement,
    tellings: tellings.flatMap((id) => passages.get(id) ?? []),
  }));
}
