import type { CaseReading } from '../../model/case-reading.ts';
import { nextRev } from '../../model/rev.ts';
import { findReading } from '../case-readings.ts';
import { database } from '../database.ts';
import { joinedReading } from '../merging/join-readings.ts';

/** Puts readings back that went with their case. One that was begun since, of the same set, takes in what the other has. Part of a transaction. */
export async function putBackReadings(readings: readonly CaseReading[]): Promise<void> {
  for (const each of readings) {
    const since = await findReading(each.case, each.set);
    if (!since) await database.caseReadings.add(each);
    else if (since.id !== each.id) await join(since, each);
  }
}

async function join(since: CaseReading, former: CaseReading): Promise<void> {
  const set = await database.annotationSets.get(since.set);
  if (!set) return;
  const joined = joinedReading(since, former);
  await database.caseReadings.put({ ...joined, id: since.id, rev: nextRev(set.author, Date.now(), joined.rev) });
}
