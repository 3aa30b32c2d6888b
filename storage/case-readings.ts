import type { CaseReading, ReadingChange, ReadingContents } from '../model/case-reading.ts';
import { newId, type Id } from '../model/id.ts';
import { nextRev, type Rev } from '../model/rev.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { NotInLibrary, ReadingChanged } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** What an undo needs: the reading as it stood before a step, and the mark that the step left. */
interface ReadingStep {
  before: ReadingContents;
  rev: Rev;
}

const NOTHING_READ: ReadingContents = { voices: [], actors: [], facts: [] };

/** What the reader confirmed in the comparison of a case; null before the first time. */
export async function caseReadingOf(id: Id): Promise<CaseReading | null> {
  return reading(async () => {
    const personal = await findPersonalSet();
    return personal ? findReading(id, personal.set.id) : null;
  });
}

/** Takes one step of the reader's; `on` is the mark that the step before it left, in whichever tab. @throws {NotInLibrary} where there is no such case. */
export async function changeReading(id: Id, change: ReadingChange): Promise<ReadingStep & { on: Rev | null }> {
  return writing(async () => {
    const stored = await readingToChange(id);
    const before = contentsOf(stored);
    return { before, rev: await keep({ ...stored, ...changed(before, change) }), on: stored.rev ?? null };
  });
}

/**
 * Undoes the step that left a mark: the reading stands again as it was.
 * @throws {ReadingChanged} where it was changed since, which an undo would undo too.
 */
export async function restoreReading(id: Id, { before, rev }: ReadingStep): Promise<ReadingStep> {
  return writing(async () => {
    const stored = await readingToChange(id);
    if (stored.rev !== rev) throw new ReadingChanged();
    return { before: contentsOf(stored), rev: await keep({ ...stored, ...before }) };
  });
}

/** The reading after a step: replaced in place, new ones last. */
function changed(before: ReadingContents, { put, drop }: ReadingChange): ReadingContents {
  const nameOf = (item: { name: string }): string => item.name;
  return {
    voices: replaced(before.voices, nameOf, put.voices, drop.voices),
    actors: replaced(before.actors, nameOf, put.actors, drop.actors),
    facts: replaced(before.facts, ({ id }) => id, put.facts, drop.facts),
  };
}

function replaced<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  put: readonly Item[] = [],
  drop: readonly string[] = [],
): Item[] {
  const left = items.filter((item) => !drop.includes(keyOf(item)));
  return [...new Map([...left, ...put].map((item) => [keyOf(item), item])).values()];
}

async function readingToChange(id: Id): Promise<Omit<CaseReading, 'rev'> & { rev?: Rev }> {
  if (!(await database.cases.get(id))) throw new NotInLibrary('case');
  const { set } = await personalSet();
  return (await findReading(id, set.id)) ?? { id: newId(), case: id, set: set.id, ...NOTHING_READ };
}

/** The reading of a case under a set, of which there is one at most. Part of a transaction. */
export async function findReading(id: Id, set: Id): Promise<CaseReading | null> {
  const stored = await database.caseReadings.where('case').equals(id).toArray();
  return stored.find((each) => each.set === set) ?? null;
}

async function keep(next: Omit<CaseReading, 'rev'> & { rev?: Rev }): Promise<Rev> {
  const { author } = await personalSet();
  const rev = nextRev(author.id, Date.now(), next.rev);
  await database.caseReadings.put({ ...next, rev });
  return rev;
}

function contentsOf({ voices, actors, facts }: ReadingContents): ReadingContents {
  return { voices, actors, facts };
}
