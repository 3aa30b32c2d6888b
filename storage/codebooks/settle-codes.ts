import { codesUnder, fatesIn, isCertain, type Mappings } from '../../model/code-fate.ts';
import { isLive, type Annotation, type LiveAnnotation } from '../../model/annotation.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { nextRev, type Rev } from '../../model/rev.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { codebooksDefining } from './codebook-of-article.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';

/** A passage as it stands under the latest versions of the codebooks that its codes are of; itself where none of these was given up. */
export async function underLatestVersion(annotation: LiveAnnotation): Promise<LiveAnnotation>;
export async function underLatestVersion(annotation: Annotation): Promise<Annotation>;
export async function underLatestVersion(annotation: Annotation): Promise<Annotation> {
  if (!isLive(annotation) || !annotation.codes) return annotation;
  const now = Date.now();
  const codebooks = await codebooksDefining([annotation]);
  return codebooks.reduce((before, { versions }) => settled(before, versions, now), annotation);
}

/** So many passages between two words of how far it is. */
const SLICE = 500;

/**
 * Takes the passages of some sets to the latest version of their codebook, as far as its mappings leave no doubt. They stay out of
 * the search index, which knows quotes and notes only.
 * @returns those that were changed, with the marks that they bore before. To be called inside a transaction, which a cancelled work ends.
 */
export async function settleCodes(
  { versions }: Codebook,
  sets: ReadonlyMap<Id, { author: Id }>,
  now: Timestamp = Date.now(),
  { signal, progress }: LongWork = {},
): Promise<[id: Id, before: Rev][]> {
  const certain = [...fatesIn(versions)].filter(([, fate]) => isCertain(fate)).map(([code]) => code);
  const stored = await annotationsWith(certain, sets);
  for (let done = 0; done < stored.length; done += SLICE) {
    signal?.throwIfAborted();
    progress?.(done, stored.length);
    const slice = stored.slice(done, done + SLICE).map((annotation) => {
      const rev = nextRev(sets.get(annotation.set)?.author ?? annotation.set, now, annotation.rev);
      return { ...settled(annotation, versions, now), modified: now, rev };
    });
    await database.annotations.bulkPut(slice);
  }
  return stored.map(({ id, rev }) => [id, rev]);
}

/** The live passages of some sets that have any of some codes, each once. */
export async function annotationsWith(codes: readonly Id[], sets: ReadonlyMap<Id, unknown>): Promise<LiveAnnotation[]> {
  if (codes.length === 0) return [];
  const found = await database.annotations.where('codes').anyOf(codes).distinct().toArray();
  return found.filter(isLive).filter(({ set }) => sets.has(set));
}

function settled(annotation: LiveAnnotation, versions: Mappings, now: Timestamp): LiveAnnotation {
  const { codes = [], formerCodes = [], ...rest } = annotation;
  const next = codesUnder(codes, versions);
  if (next.length === codes.length && next.every((code, index) => code === codes[index])) return annotation;
  const former = { codes, version: versions.length, until: now };
  return { ...rest, ...(next.length > 0 && { codes: next }), formerCodes: [...formerCodes, former] };
}
