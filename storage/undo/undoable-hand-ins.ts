import type { Id } from '../../model/id.ts';
import { takeInAgain, turnAway, type TurnedAway } from '../projects/turn-away.ts';
import { NotInLibrary } from '../storage-errors.ts';
import type { TakenBack } from './take-back.ts';
import { rememberStep } from './undo-log.ts';

/** Turns a hand-in away, as a step that can be undone. @param name its author's. */
export async function turnAwayHandIn(set: Id, name: string): Promise<void> {
  const turnedAway = await turnAway(set);
  if (!turnedAway) return;
  const step = { says: 'Hand-in turned away', of: name, record: set, found: null, left: '' };
  await rememberStep({ ...step, inverse: { kind: 'hand-in', turnedAway } });
}

/** Takes it in again; where it was taken in, turns it away again. */
export async function takeBackTurning(record: Id, turnedAway: TurnedAway | null): Promise<TakenBack> {
  if (turnedAway) {
    await takeInAgain(turnedAway);
    return { left: '', again: { kind: 'hand-in', turnedAway: null }, articles: [] };
  }
  const again = await turnAway(record);
  if (!again) throw new NotInLibrary('hand-in');
  return { left: '', again: { kind: 'hand-in', turnedAway: again }, articles: [] };
}
