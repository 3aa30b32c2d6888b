import type { Id } from '../../model/id.ts';
import { refuseCase, refuseGroup } from '../same-case.ts';
import { rememberStep } from './undo-log.ts';
import { step, type StepToKeep } from './undoable-library.ts';

/** Keeps that articles are not one case. */
export async function groupRefusal(articles: readonly Id[]): Promise<StepToKeep> {
  const refusal = await refuseGroup(articles);
  return step('Not proposed again', refusal.id, { kind: 'refusal', refusal });
}

/** Keeps that an article does not belong in a case, as a step that can be undone. */
export async function refuse(article: Id, refused: Id): Promise<void> {
  const refusal = await refuseCase(article, refused);
  await rememberStep(step('Case not offered again', refusal.id, { kind: 'refusal', refusal }));
}
