import { isLive } from '../model/annotation.ts';
import type { AnnotationSet } from '../model/annotation-set.ts';
import type { AgreedWork } from '../model/case-contents.ts';
import type { Case } from '../model/case.ts';
import { latestVersion } from '../model/latest-version.ts';
import { newId, type Id } from '../model/id.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading } from './transaction.ts';

/** The set in which the reader settles what a project's coders marked; null before the first time. Part of a transaction. */
async function findAgreedSet(project: Id): Promise<AnnotationSet | null> {
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

/** What was settled in a case; null where nothing was in its project. */
export async function agreedWorkOf({ project, articles }: Case): Promise<AgreedWork | null> {
  return reading(async () => {
    const set = await findAgreedSet(project);
    if (!set) return null;
    const keys = articles.map((article): [Id, Id] => [set.id, article]);
    const annotations = await database.annotations.where('[set+article]').anyOf(keys).toArray();
    return { set, annotations: annotations.filter(isLive) };
  });
}

/** Those of some sets that are agreed ones. Part of a transaction. */
export async function agreedSets(): Promise<Set<Id>> {
  const agreed = await database.annotationSets.filter(({ role }) => role === 'agreed').toArray();
  return new Set(agreed.map(({ id }) => id));
}
