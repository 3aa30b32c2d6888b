import { isLive, type Annotation } from '../../model/annotation.ts';
import type { Codebook, CodebookVersion } from '../../model/codebook.ts';
import { idsFrom, type Id } from '../../model/id.ts';
import type { TrashedArticle } from '../../model/trash-entry.ts';
import { codebookOfArticle, codebookOfTrashed } from './codebook-of-article.ts';
import { database } from '../database.ts';
import { ownSets } from '../own-sets.ts';
import type { Publication } from './publish-codebook.ts';
import { VersionInUse } from '../storage-errors.ts';

/**
 * Passages that were marked or coded under the latest version of a codebook, by whomever, and others' sets; what lies in the trash comes
 * back as it is, and counts. Part of a transaction. @throws {VersionInUse} where there is any.
 */
export async function checkNothingIsMadeUnder(
  codebook: Codebook,
  latest: CodebookVersion,
  settled: Publication['settled'],
): Promise<void> {
  const { version } = latest;
  const others = await database.annotationSets.filter((set) => set.codebook === codebook.id).toArray();
  const own = await ownSets();
  if (others.some((set) => !own.has(set.id) && set.codebookVersion >= version)) {
    throw new VersionInUse(version, 'others have coded by it');
  }
  const isCoded = codedBy(codebook, latest, settled);
  const coded = await database.annotations.where('codes').anyOf(freshCodes(codebook, latest)).toArray();
  const isUsed =
    coded.some(isCoded) ||
    (await isMarkedUnder(codebook.id, latest)) ||
    (await isInTrash(codebook.id, latest, isCoded));
  if (isUsed) throw new VersionInUse(version, 'passages were tagged by it');
}

/** Codes that the version brought. */
function freshCodes({ versions }: Codebook, { codes }: CodebookVersion): Id[] {
  const before = new Set(versions.at(-2)?.codes.map((code) => code.id));
  return codes.flatMap((code) => (before.has(code.id) ? [] : [code.id]));
}

/** Whether a passage has such a code, and not by the publication itself. */
function codedBy(codebook: Codebook, latest: CodebookVersion, settled: Publication['settled']) {
  const fresh = new Set(freshCodes(codebook, latest));
  const followed = new Set(settled.map(([annotation]) => annotation));
  return (each: Annotation) =>
    isLive(each) && !followed.has(each.id) && (each.codes ?? []).some((code) => fresh.has(code));
}

async function isMarkedUnder(codebook: Id, latest: CodebookVersion): Promise<boolean> {
  const later = await database.annotations.where('id').aboveOrEqual(idsFrom(latest.created)).toArray();
  for (const each of later) {
    if (isMarked(each, latest) && (await codebookOfArticle(each.article))?.id === codebook) return true;
  }
  return false;
}

/** Under a version of that number and age; it is still to be seen of which codebook. */
function isMarked(each: Annotation, { version, created }: CodebookVersion): boolean {
  return isLive(each) && each.codebookVersion === version && each.id >= idsFrom(created);
}

async function isInTrash(
  codebook: Id,
  latest: CodebookVersion,
  isCoded: (each: Annotation) => boolean,
): Promise<boolean> {
  const found: TrashedArticle[] = [];
  await database.trash.each((entry) => {
    if (entry.kind !== 'article') return;
    if (entry.annotations.some((each) => isCoded(each) || isMarked(each, latest))) found.push(entry);
  });
  for (const entry of found) {
    if (entry.annotations.some(isCoded) || (await codebookOfTrashed(entry))?.id === codebook) return true;
  }
  return false;
}
