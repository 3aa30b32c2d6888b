import { awaitedKey } from '../../model/awaited-text.ts';
import { countAwaited, type AwaitedMark } from '../awaited-texts.ts';
import { database } from '../database.ts';
import { writing } from '../transaction.ts';

/**
 * Undoes what an import left waiting: what an earlier one had left there waits on. A text that then has no passage is gone, unless it was there
 * before to hold an article's place in a case and its page was not read yet.
 */
export async function takeBackAwaited(marks: readonly AwaitedMark[]): Promise<void> {
  await writing(async () => {
    for (const { text: id, isNew, added } of marks) {
      const text = await database.awaitedTexts.get(id);
      if (!text) continue;
      const taken = new Set(added);
      const passages = text.passages.filter((one) => !taken.has(awaitedKey(one)));
      const holdsPlace = !isNew && text.tried === null;
      if (countAwaited({ ...text, passages }) > 0 || holdsPlace) await database.awaitedTexts.put({ ...text, passages });
      else await database.awaitedTexts.delete(id);
    }
  });
}
