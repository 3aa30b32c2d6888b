import { setTimeout as pause } from 'node:timers/promises';

/** Long, because a busy machine with two cores may run two browsers at once. Only failures wait for it. */
const PATIENCE = 30_000;
const BETWEEN_LOOKS = 25;

/** What was waited for did not come. */
export class WaitedInVain extends Error {
  override readonly name = 'WaitedInVain';

  constructor(what: string, milliseconds: number, cause: unknown) {
    const last = cause instanceof Error ? ` The last try failed: ${cause.message}` : '';
    super(`Waited ${milliseconds / 1000} s in vain for ${what}.${last}`, { cause });
  }
}

/**
 * Looks again and again until there is something, that is, anything but false, null, undefined, 0 or ''. A look that
 * throws has found nothing: pages throw while they load.
 * @param what completes the sentence "Waited in vain for …".
 * @throws {WaitedInVain} after `patience` milliseconds.
 */
export async function waitUntil<Found>(
  what: string,
  look: () => Promise<Found> | Found,
  patience = PATIENCE,
): Promise<NonNullable<Found>> {
  const end = Date.now() + patience;
  let failure: unknown;
  do {
    try {
      const found = await look();
      if (found) return found;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await pause(BETWEEN_LOOKS);
  } while (Date.now() < end);
  throw new WaitedInVain(what, patience, failure);
}
