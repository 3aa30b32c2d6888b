import { isLive, type Annotation, type LiveAnnotation } from '../../model/annotation.ts';
import { codesUnder } from '../../model/code-fate.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { nextRev, type Rev } from '../../model/rev.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import type { TrashedArticle } from '../../model/trash-entry.ts';
import { codebookToChange } from './codebooks.ts';
import { database } from '../database.ts';
import { checkNothingIsMadeUnder } from './made-under-version.ts';
import { ownSets } from '../own-sets.ts';
import { setVersion, type Publication } from './publish-codebook.ts';
import { VersionInUse } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/**
 * Takes the latest version of a codebook back: it is a draft again, and the passages that followed it have the codes that they had.
 * @returns those passages, each with the mark that it bore before the publication and the one that it bears now.
 * @throws {VersionInUse} where something stands on the version by now.
 */
export async function withdrawVersion(
  id: Id,
  { version, published, settled }: Publication,
): Promise<[id: Id, before: Rev, now: Rev][]> {
  return writing(async () => {
    const stored = await codebookToChange(id);
    const last = stored.versions.at(-1);
    if (last?.version !== version || last.created !== published) throw new VersionInUse(version, 'a later one came');
    if (stored.draft) throw new VersionInUse(version, 'a draft of the next one stands on it');
    await checkNothingIsMadeUnder(stored, last, settled);
    const earlier = stored.versions.slice(0, -1);
    const { tags, codes, mapping } = last;
    await database.codebooks.put({ ...stored, versions: earlier, draft: { base: version - 1, tags, codes, mapping } });
    await setVersion(id, version - 1);
    return restoreCodes(stored, version, published, settled);
  });
}

async function restoreCodes(
  { versions }: Codebook,
  version: number,
  published: Timestamp,
  settled: Publication['settled'],
): Promise<[Id, Rev, Rev][]> {
  const own = await ownSets();
  const now = Date.now();
  const marks = new Map(settled);
  const remarked: [Id, Rev, Rev][] = [];
  const formerly = (each: Annotation): Annotation => {
    const before = marks.get(each.id);
    if (before === undefined || !isLive(each)) return each;
    const former = each.formerCodes?.at(-1);
    const isAsSettled = former?.version === version && former.until === published;
    if (!isAsSettled || (each.codes ?? []).join() !== codesUnder(former.codes, versions).join()) {
      throw new VersionInUse(version, 'passages were coded by it');
    }
    const rev = nextRev(own.get(each.set)?.author ?? each.set, now, each.rev);
    remarked.push([each.id, before, rev]);
    return { ...withFormer(each), codes: former.codes, modified: now, rev };
  };
  const stored = await database.annotations.bulkGet([...marks.keys()]);
  await database.annotations.bulkPut(stored.flatMap((each) => (each ? [formerly(each)] : [])));
  for (const entry of await trashedWith(marks)) {
    await database.trash.put({ ...entry, annotations: entry.annotations.map(formerly) });
  }
  return remarked;
}

/** The articles in the trash with any of some passages. */
async function trashedWith(passages: ReadonlyMap<Id, unknown>): Promise<TrashedArticle[]> {
  const found: TrashedArticle[] = [];
  await database.trash.each((entry) => {
    if (entry.kind === 'article' && entry.annotations.some(({ id }) => passages.has(id))) found.push(entry);
  });
  return found;
}

function withFormer({ formerCodes = [], ...annotation }: LiveAnnotation): LiveAnnotation {
  const earlier = formerCodes.slice(0, -1);
  return { ...annotation, ...(earlier.length > 0 && { formerCodes: earlier }) };
}
