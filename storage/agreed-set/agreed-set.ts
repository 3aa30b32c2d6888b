import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Case } from '../../model/case.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { newId, type Id } from '../../model/id.ts';
import { nextRev } from '../../model/rev.ts';
import type { Settlement } from '../../model/settlement.ts';
import { database } from '../database.ts';
import { recount } from '../passage-counts.ts';
import { findPersonalSet, personalSet } from '../personal-set.ts';
import { NotInLibrary } from '../storage-errors.ts';

/** The set in which the reader settles what a project's coders marked; null before the first time. Part of a transaction. */
export async function findAgreedSet(project: Id): Promise<AnnotationSet | null> {
  const reader = (await findPersonalSet())?.author.id;
  const sets = database.annotationSets.where('project').equals(project);
  return (await sets.filter(({ role, author }) => role === 'agreed' && author === reader).first()) ?? null;
}

/** The same, made when it is first needed. Part of a transaction. */
export async function agreedSetOf(project: Id): Promise<AnnotationSet> {
  const known = await findAgreedSet(project);
  if (known) return known;
  const { author } = await personalSet();
  const found = await database.projects.get(project);
  const codebook = found && (await database.codebooks.get(found.codebook));
  if (!codebook) throw new NotInLibrary('project');
  const made: AnnotationSet = {
    id: newId(),
    project,
    author: author.id,
    state: 'open',
    codebook: codebook.id,
    codebookVersion: latestVersion(codebook).version,
    created: Date.now(),
    role: 'agreed',
    settlements: [],
  };
  await database.annotationSets.add(made);
  return made;
}

/** What was settled of a case goes with it into another project. Part of a transaction. */
export async function moveAgreed({ project, articles }: Case, into: Id): Promise<void> {
  const former = await findAgreedSet(project);
  if (!former?.settlements) return;
  const moving: Settlement[] = [];
  for (const settlement of former.settlements) {
    const about = await database.annotations.get(settlement.from[0]?.annotation ?? '');
    if (about && articles.includes(about.article)) moving.push(settlement);
  }
  if (moving.length === 0) return;
  const set = await agreedSetOf(into);
  const staying = former.settlements.filter((settlement) => !moving.includes(settlement));
  await database.annotationSets.put({ ...former, settlements: staying });
  await database.annotationSets.put({ ...set, settlements: [...(set.settlements ?? []), ...moving] });
  await giveTo(
    set,
    moving.flatMap(({ passages }) => passages),
  );
}

async function giveTo(set: AnnotationSet, passages: readonly Id[]): Promise<void> {
  const stored = (await database.annotations.bulkGet([...passages])).filter((annotation) => annotation !== undefined);
  const now = Date.now();
  await database.annotations.bulkPut(
    stored.map((annotation) => ({ ...annotation, set: set.id, rev: nextRev(set.author, now, annotation.rev) })),
  );
  for (const article of new Set(stored.map((annotation) => annotation.article))) {
    await recount(article, await database.annotations.where('article').equals(article).toArray());
  }
}

/** The sets that are agreed ones. Part of a transaction. */
export async function agreedSets(): Promise<Set<Id>> {
  const agreed = await database.annotationSets.filter(({ role }) => role === 'agreed').toArray();
  return new Set(agreed.map(({ id }) => id));
}
