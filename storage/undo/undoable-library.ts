import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import { markOfCase } from './case-mark.ts';
import type { ArticleEdits, Inverse, UndoStep } from './undo-step.ts';

/** A step before it is kept, as whoever does long work makes it in the end. */
export type StepToKeep = Omit<UndoStep, 'id' | 'at'>;

/** One that is kept already. */
export type KeptStep = Pick<UndoStep, 'id' | 'says'>;

/** Of a case that was made, or changed. */
export function caseStep(says: string, before: Case | null, after: Case): StepToKeep {
  const marks = { found: markOfCase(before), left: markOfCase(after) };
  return { says, of: after.name, record: after.id, ...marks, inverse: { kind: 'case', before } };
}

/** Of articles that were corrected alike; `was`: what stood there before, by article. */
export function editStep(
  says: string,
  was: readonly [Id, ArticleEdits['before']][],
  after: ArticleEdits['after'],
): StepToKeep {
  const alike = Map.groupBy(was, ([, before]) => JSON.stringify(before)).values();
  const edits = [...alike].map((some) => ({ articles: some.map(([id]) => id), before: some[0]?.[1] ?? {}, after }));
  return step(says, was[0]?.[0] ?? '', { kind: 'articles', edits });
}

/** Of articles and cases that went into the trash, or came out of it. */
export function trashStep(
  says: string,
  does: 'put' | 'restore',
  articles: readonly Id[],
  cases: readonly Id[],
): StepToKeep {
  return step(says, articles[0] ?? cases[0] ?? '', { kind: 'trash', does, articles, cases });
}

/** Of one record that bears no marks. */
export function step(says: string, record: Id, inverse: Inverse): StepToKeep {
  return { says, of: '', record, found: null, left: '', inverse };
}
