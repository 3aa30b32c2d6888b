import { browser } from 'wxt/browser';
import { awaitedKey, type AwaitedPassage } from '../../model/awaited-text.ts';
import { derivedId } from '../../model/derived-id.ts';
import type { Id } from '../../model/id.ts';
import type { AwaitedMark } from '../awaited-texts.ts';
import type { ImportedMark } from './take-back-imported.ts';

/**
 * Which passages came in from those that waited, so that undoing their import takes them back as well. In the browser's session storage: an import can
 * be undone until its screen is closed, and a page may be read in another of the extension's contexts meanwhile.
 */
type Filled = Record<Id, ImportedMark>;

const FILLED = 'filled:';

/** Remembers what came in from one text that waited. @param from what each was made of, in the same order. */
export async function rememberFilled(text: Id, kept: readonly ImportedMark[], from: readonly AwaitedPassage[]) {
  if (kept.length === 0) return;
  const key = FILLED + text;
  await navigator.locks.request(key, async () => {
    const added = kept.flatMap((mark, index) => {
      const passage = from[index];
      return passage ? [[nameOf(awaitedKey(passage)), mark] as const] : [];
    });
    const filled = { ...(await filledOf(text)), ...Object.fromEntries(added) };
    // The session's room is bounded. What finds none came in all the same; an undo of its import then leaves it where it is.
    await browser.storage.session.set({ [key]: filled }).catch(() => undefined);
  });
}

/** What came in of all that an import had left waiting, and of nothing that another had. */
export async function filledSince(marks: readonly AwaitedMark[]): Promise<ImportedMark[]> {
  const found = await Promise.all(
    marks.map(async ({ text, added }) => {
      const filled = await filledOf(text);
      return added.flatMap((key) => filled[nameOf(key)] ?? []);
    }),
  );
  return found.flat();
}

async function filledOf(text: Id): Promise<Filled> {
  const key = FILLED + text;
  return ((await browser.storage.session.get(key))[key] as Filled | undefined) ?? {};
}

/** Keys of passages without an id hold the whole passage. */
function nameOf(key: string): Id {
  return derivedId(key);
}
