import { isLive, type LiveAnnotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import { newId, type Id } from '../../model/id.ts';
import { partDefinedBy } from '../../model/passage-codes.ts';
import { nextRev } from '../../model/rev.ts';
import type { Decision, Settlement } from '../../model/settlement.ts';
import { inTagOrder } from '../../model/tag.ts';
import { agreedSetOf } from './agreed-set.ts';
import { edit, tombstoneOf } from '../edit-annotation.ts';
import { checkPlacement } from '../place-annotation.ts';
import { database } from '../database.ts';
import { indexAnnotation } from '../search/index-records.ts';
import { ChangedSince, NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/** A settlement with the annotations that came of it. */
interface Settled {
  settlement: Settlement;
  annotations: LiveAnnotation[];
}

/** Settlements that are to go, and those that are to stand instead. */
export interface SettlingChange {
  drop: Id[];
  put: Settled[];
}

export interface Settling {
  /** Whose project's agreed set it is kept in. */
  case: Id;
  decisions: readonly Decision[];
  /** Settlements that are to be open again. */
  reopen: readonly Id[];
}

/**
 * Settles passages in the agreed set of a case's project; an earlier settlement of any of the same markings goes. The coders' own
 * annotations stay as they are.
 * @returns the set, and what undoes it.
 * @throws {NotInLibrary} where a coder's annotation is gone, {TextChanged} where the words do not stand at the stated place.
 */
export async function settlePassages(settling: Settling): Promise<{ set: Id; inverse: SettlingChange }> {
  return writing(async () => {
    const found = await database.cases.get(settling.case);
    if (!found) throw new NotInLibrary('case');
    const set = await agreedSetOf(found.project);
    const put: Settled[] = [];
    const others = await settledByOthers(set);
    for (const decision of settling.decisions) put.push(await settled(decision, set, others));
    const markings = new Set(settling.decisions.flatMap(markingsOf));
    const isReplaced = (settlement: Settlement) =>
      settling.reopen.includes(settlement.id) || markingsOf(settlement).some((marking) => markings.has(marking));
    const drop = (set.settlements ?? []).filter(isReplaced).map(({ id }) => id);
    return { set: set.id, inverse: await changeSettled(set.id, { drop, put }) };
  });
}

/**
 * Takes settlements out of an agreed set and puts others into it.
 * @returns what undoes it.
 * @throws {ChangedSince} where one that is to go, or a passage of it, is no longer there, or the same markings were settled anew since.
 */
export async function changeSettled(id: Id, { drop, put }: SettlingChange): Promise<SettlingChange> {
  return writing(async () => {
    const set = await database.annotationSets.get(id);
    const { true: leaving = [], false: staying = [] } = Object.groupBy(set?.settlements ?? [], (settlement) =>
      drop.includes(settlement.id) ? 'true' : 'false',
    );
    const standing = new Set(staying.flatMap(markingsOf));
    const isTwice = put.flatMap(({ settlement }) => markingsOf(settlement)).some((marking) => standing.has(marking));
    if (!set || leaving.length < drop.length || isTwice) throw new ChangedSince('settled passage');
    const dropped = await Promise.all(leaving.map(withAnnotations));
    for (const annotation of dropped.flatMap(({ annotations }) => annotations)) {
      await edit(annotation, tombstoneOf(annotation));
    }
    for (const annotation of put.flatMap(({ annotations }) => annotations)) await keep(annotation);
    await database.annotationSets.put({ ...set, settlements: [...staying, ...put.map((each) => each.settlement)] });
    return { drop: put.map(({ settlement }) => settlement.id), put: dropped };
  });
}

function markingsOf({ from }: Pick<Settlement, 'from'>): Id[] {
  return from.map(({ annotation }) => annotation);
}

async function withAnnotations(settlement: Settlement): Promise<Settled> {
  const stored = await database.annotations.bulkGet(settlement.passages);
  const annotations = stored.filter((annotation) => annotation !== undefined).filter(isLive);
  if (annotations.length < settlement.passages.length) throw new ChangedSince('settled passage');
  return { settlement, annotations };
}

async function keep(annotation: LiveAnnotation): Promise<void> {
  await checkPlacement(annotation.article, annotation);
  const before = await database.annotations.get(annotation.id);
  if (before) {
    await edit(before, annotation);
    return;
  }
  await database.annotations.add(annotation);
  await indexAnnotation(annotation);
}

async function settled(
  { from, passages }: Decision,
  set: AnnotationSet,
  others: readonly Settlement[],
): Promise<Settled> {
  const annotations = await Promise.all(passages.map((passage) => agreedAnnotation(passage, set)));
  const markings = new Set(markingsOf({ from }));
  const instead = others.filter((other) => markingsOf(other).some((marking) => markings.has(marking)));
  const settlement: Settlement = {
    id: newId(),
    from,
    passages: annotations.map(({ id }) => id),
    settled: Date.now(),
    ...(instead.length > 0 && { instead: instead.map(({ id }) => id) }),
  };
  return { settlement, annotations };
}

/** What others settled of the same project, which came by file: whoever settles it again does so over theirs. */
async function settledByOthers({ id, project }: AnnotationSet): Promise<Settlement[]> {
  const sets = await database.annotationSets.where('project').equals(project).toArray();
  return sets.filter((set) => set.role === 'agreed' && set.id !== id).flatMap(({ settlements = [] }) => settlements);
}

/** With the coder's fields and those codes that are of the set's codebook; a note is the coder's own word and stays with them. */
async function agreedAnnotation(passage: Decision['passages'][number], set: AnnotationSet): Promise<LiveAnnotation> {
  const like = await database.annotations.get(passage.like);
  if (!like || !isLive(like)) throw new NotInLibrary('passage');
  const { article, fields, codebookVersion } = like;
  const theirs = await database.annotationSets.get(like.set);
  const codebook = await database.codebooks.get(set.codebook);
  const created = Date.now();
  return {
    id: newId(),
    set: set.id,
    article,
    revision: passage.revision,
    place: 'article',
    selectors: passage.selectors,
    tags: inTagOrder(passage.tags),
    fields,
    codebookVersion: set.codebookVersion,
    ...(theirs?.codebook === set.codebook && { codebookVersion }),
    ...(codebook && partDefinedBy(codebook, like)),
    note: '',
    origin: { kind: 'hand' },
    created,
    modified: created,
    rev: nextRev(set.author, created),
  };
}
