import { newId } from '../model/id.ts';
import { defaultCodebookVersion } from '../model/default-codebook.ts';
import type { AnnotationSet } from '../model/annotation-set.ts';
import type { Author } from '../model/author.ts';
import { UNNAMED } from '../model/author.ts';
import { database } from './database.ts';
import { reading, writing } from './transaction.ts';

/** The set that a reader writes in while in no other project, with its author. */
export interface PersonalSet {
  set: AnnotationSet;
  author: Author;
}

/** The reader's personal project, set and author; made, all of them or none, when first needed. */
export async function personalSet(): Promise<PersonalSet> {
  return writing(async () => (await findPersonalSet()) ?? (await makePersonalProject()));
}

/** The same, but null before the reader first wrote anything: what only reads must not write. */
export async function findPersonalSet(): Promise<PersonalSet | null> {
  return reading(async () => {
    const project = await database.projects.where('kind').equals('personal').first();
    if (!project) return null;
    const sets = database.annotationSets.where('project').equals(project.id);
    const own = sets.filter(({ role, author }) => role === undefined && author === (project.owner ?? author));
    // Before projects named their owner, the reader's own set was known by coming first, with the project.
    const [set] = await own.sortBy('created');
    const author = set && (await database.authors.get(set.author));
    if (!set || !author) throw new Error(`The personal project ${project.id} has lost its set or its author.`);
    return { set, author };
  });
}

async function makePersonalProject(): Promise<PersonalSet> {
  const created = Date.now();
  const author = { id: newId(), name: UNNAMED, created };
  const codebook = { id: newId(), name: 'Parallax', versions: [{ ...defaultCodebookVersion, created }] };
  const project = {
    id: newId(),
    kind: 'personal' as const,
    name: 'Personal',
    codebook: codebook.id,
    instructions: '',
    owner: author.id,
    created,
    modified: created,
  };
  const set = {
    id: newId(),
    project: project.id,
    author: author.id,
    state: 'open' as const,
    codebook: codebook.id,
    codebookVersion: defaultCodebookVersion.version,
    created,
  };
  await database.authors.add(author);
  await database.codebooks.add(codebook);
  await database.projects.add(project);
  await database.annotationSets.add(set);
  return { set, author };
}
