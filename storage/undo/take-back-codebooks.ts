import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { deleteCodebook, renameCodebook, setOwnCodebook } from '../codebooks/manage-codebooks.ts';
import { findPersonalSet } from '../personal-set.ts';
import { publishDraft, type Publication } from '../codebooks/publish-codebook.ts';
import { ChangedSince, NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { withdrawVersion } from '../codebooks/withdraw-version.ts';
import type { TakenBack } from './take-back.ts';

/** A codebook has no marks of edits; its name and its versions stand for one. A draft has an undo of its own. */
export function markOfCodebook(codebook: Codebook | null): string {
  return codebook ? `${codebook.versions.length} ${codebook.name}` : '';
}

/** One that was made is deleted, one that was deleted stands there again, one that was renamed has its former name. */
export async function takeBackCodebook(id: Id, left: string, before: Codebook | null): Promise<TakenBack> {
  return writing(async () => {
    const was = (await database.codebooks.get(id)) ?? null;
    if (markOfCodebook(was) !== left) throw new ChangedSince('codebook');
    if (!before) await deleteCodebook(id);
    else if (was) await renameCodebook(id, before.name);
    else await database.codebooks.add(before);
    const now = (await database.codebooks.get(id)) ?? null;
    return { left: markOfCodebook(now), again: { kind: 'codebook', before: was }, articles: [] };
  });
}

/** @param left the codebook that was the reader's own after the step, or after it was undone. */
export async function takeBackChoice(left: Id, before: Id): Promise<TakenBack> {
  const personal = await findPersonalSet();
  if (personal?.set.codebook !== left) throw new ChangedSince('choice of a codebook');
  await setOwnCodebook(before);
  return { left: before, again: { kind: 'own codebook', before: left }, articles: [] };
}

/** A version that was published is a draft again; null publishes that draft once more. */
export async function takeBackPublication(codebook: Id, publication: Publication | null): Promise<TakenBack> {
  if (publication) {
    const withdrawn = await withdrawVersion(codebook, publication);
    const remarked = withdrawn.map(([record, found, left]) => ({ kind: 'annotation' as const, record, found, left }));
    return { left: '', again: { kind: 'publication', publication: null }, articles: [], remarked };
  }
  const stored = await database.codebooks.get(codebook);
  if (!stored?.draft) throw new NotInLibrary('draft');
  const again = await publishDraft(codebook, stored.draft.base);
  return { left: String(again.version), again: { kind: 'publication', publication: again }, articles: [] };
}
