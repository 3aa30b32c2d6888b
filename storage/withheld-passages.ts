import { isLive, type Annotation } from '../model/annotation.ts';
import type { AwaitedText } from '../model/awaited-text.ts';
import type { Id } from '../model/id.ts';
import { database } from './database.ts';
import { areTheirs, makeRoom } from './projects/unsigned-copies.ts';
import { indexAnnotation } from './search/index-records.ts';
import { writing } from './transaction.ts';

/** Others' passages that wait for one page without their words. */
type Withheld = AwaitedText['withheld'];

/** What two files say of a page, each passage once. */
export function withheldTogether(one: Withheld, other: Withheld): Withheld {
  if (!one || !other) return one ?? other;
  return {
    revisions: distinct([...one.revisions, ...other.revisions]),
    annotations: distinct([...one.annotations, ...other.annotations]),
  };
}

/** Nothing of a set waits any more: its author handed in anew, or it goes. What waits without it stays. Part of a transaction. */
export async function forgetWithheld(set: Id): Promise<void> {
  await database.awaitedTexts.toCollection().modify((text) => {
    if (text.withheld) text.withheld.annotations = text.withheld.annotations.filter((each) => each.set !== set);
  });
}

/**
 * Keeps others' passages whose words were found, as they stand in this library, and lets them wait no longer. Those that another tab
 * brought in meanwhile, or whose set was handed in anew, are passed over.
 * @returns how many came in that were not deleted by their author.
 */
export async function keepFilled({ id }: AwaitedText, filled: readonly Annotation[]): Promise<number> {
  if (filled.length === 0) return 0;
  return writing(async () => {
    const known = await database.awaitedTexts.get(id);
    if (!known?.withheld) return 0;
    const waiting = new Set(known.withheld.annotations.map((annotation) => annotation.id));
    let kept = 0;
    for (const annotation of filled) {
      if (waiting.delete(annotation.id) && (await keep(annotation))) kept += Number(isLive(annotation));
    }
    const annotations = known.withheld.annotations.filter((annotation) => waiting.has(annotation.id));
    await database.awaitedTexts.put({ ...known, withheld: { ...known.withheld, annotations } });
    return kept;
  });
}

/** Whether there was room for it: ids are in files that others made, and one that names somebody else's passage is not to change it. */
async function keep(annotation: Annotation): Promise<boolean> {
  const set = await database.annotationSets.get(annotation.set);
  const here = await database.annotations.get(annotation.id);
  if (!set || here?.set === set.id || !(await areTheirs(set, [annotation]))) return false;
  await makeRoom([annotation], set.author);
  await database.annotations.add(annotation);
  await indexAnnotation(annotation);
  return true;
}

function distinct<Item extends { id: Id }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
