import { isLive, type LiveAnnotation } from '../model/annotation.ts';
import { codesUnder } from '../model/code-fate.ts';
import type { Codebook, CodebookVersion } from '../model/codebook.ts';
import { idsFrom, type Id } from '../model/id.ts';
import { nextRev, type Rev } from '../model/rev.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { codebookOfArticle } from './codebook-of-article.ts';
import { codebookToChange } from './codebooks.ts';
import { database } from './database.ts';
import { ownSets } from './own-sets.ts';
import { setVersion, type Publication } from './publish-codebook.ts';
import { VersionInUse } from './storage-errors.ts';
import { writing } from './transaction.ts';

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

/** Passages that were marked or coded under it, by whomever, and others' sets. */
async function checkNothingIsMadeUnder(
  { id, versions }: Codebook,
  { version, created, codes }: CodebookVersion,
  settled: Publication['settled'],
): Promise<void> {
  const others = await database.annotationSets.filter((set) => set.codebook === id).toArray();
  const own = await ownSets();
  if (others.some((set) => !own.has(set.id) && set.codebookVersion >= version)) {
    throw new VersionInUse(version, 'others have coded by it');
  }
  const before = new Set(versions.at(-2)?.codes.map((code) => code.id));
  const fresh = codes.flatMap((code) => (before.has(code.id) ? [] : [code.id]));
  const followed = new Set(settled.map(([annotation]) => annotation));
  const coded = await database.annotations.where('codes').anyOf(fresh).toArray();
  if ((await isMarkedUnder(id, version, created)) || coded.some((each) => isLive(each) && !followed.has(each.id))) {
    throw new VersionInUse(version, 'passages were tagged by it');
  }
}

async function isMarkedUnder(codebook: Id, version: number, since: Timestamp): Promise<boolean> {
  const later = await database.annotations.where('id').aboveOrEqual(idsFrom(since)).toArray();
  for (const each of later) {
    if (!isLive(each) || each.codebookVersion !== version) continue;
    if ((await codebookOfArticle(each.article))?.id === codebook) return true;
  }
  return false;
}

async function restoreCodes(
  { versions }: Codebook,
  version: number,
  published: Timestamp,
  settled: Publication['settled'],
): Promise<[Id, Rev, Rev][]> {
  const own = await ownSets();
  const now = Date.now();
  const stored = await database.annotations.bulkGet(settled.map(([id]) => id));
  const restored = stored.flatMap((each) => {
    if (!each || !isLive(each)) return [];
    const former = each.formerCodes?.at(-1);
    const isAsSettled = former?.version === version && former.until === published;
    if (!isAsSettled || (each.codes ?? []).join() !== codesUnder(former.codes, versions).join()) {
      throw new VersionInUse(version, 'passages were coded by it');
    }
    const rev = nextRev(own.get(each.set)?.author ?? each.set, now, each.rev);
    return [{ ...withFormer(each), codes: former.codes, modified: now, rev }];
  });
  await database.annotations.bulkPut(restored);
  const marks = new Map(settled);
  return restored.map(({ id, rev }) => [id, marks.get(id) ?? rev, rev]);
}

function withFormer({ formerCodes = [], ...annotation }: LiveAnnotation): LiveAnnotation {
  const earlier = formerCodes.slice(0, -1);
  return { ...annotation, ...(earlier.length > 0 && { formerCodes: earlier }) };
}
