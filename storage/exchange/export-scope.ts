import Dexie from 'dexie';
import { isLive } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Id } from '../../model/id.ts';
import { seenOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { NotInLibrary } from '../storage-errors.ts';
import type { PassageFilter } from './passage-filter.ts';

/** Which articles are to leave the library. */
export type ExportedPart =
  | { kind: 'library' }
  | { kind: 'project' | 'case'; id: Id }
  /** What one author marked in one project, with the articles that it is in. */
  | { kind: 'set'; id: Id }
  /** Picked by hand, in their order. */
  | { kind: 'articles'; ids: readonly Id[] };

/** Whose annotations: everybody's, the reader's, what was settled, or some authors'. Never those that a blind round hides. */
export type Whose = 'everybody' | 'me' | 'agreed' | readonly Id[];

/** What of the library is to leave it. */
export interface ExportScope {
  part: ExportedPart;
  whose: Whose;
  filter: PassageFilter;
}

/** A part's name, its articles, and the sets whose annotations go along. Part of a transaction. @throws {NotInLibrary} */
export async function readPart({ part, whose }: ExportScope): Promise<{
  id: Id | null;
  name: string;
  articles: readonly Id[];
  sets: AnnotationSet[];
}> {
  if (part.kind === 'set') return readSet(part.id);
  const personal = await findPersonalSet();
  const isMeant = meant(whose, personal?.author.id);
  const sets = (await seenOf(await database.annotationSets.toArray())).filter(isMeant);
  if (part.kind === 'project') {
    const project = await database.projects.get(part.id);
    if (!project) throw new NotInLibrary('project');
    const cases = await database.cases.where('project').equals(part.id).toArray();
    const articles = [...new Set(cases.flatMap((each) => each.articles))];
    // Whoever is in a project marks its articles in their personal set.
    const inProject = sets.filter((set) => set.project === part.id || set.id === personal?.set.id);
    return { id: project.id, name: project.name, articles, sets: inProject };
  }
  if (part.kind === 'case') {
    const found = await database.cases.get(part.id);
    if (!found) throw new NotInLibrary('case');
    const { id, name, articles, project } = found;
    return { id, name, articles, sets: whose === 'agreed' ? sets.filter((set) => set.project === project) : sets };
  }
  if (part.kind === 'articles') {
    return {
      id: null,
      name: part.ids.length === 1 ? '1 article' : `${part.ids.length} articles`,
      articles: part.ids,
      sets,
    };
  }
  return { id: null, name: 'Library', articles: await database.articles.orderBy('id').primaryKeys(), sets };
}

async function readSet(id: Id): ReturnType<typeof readPart> {
  const stored = await database.annotationSets.get(id);
  const [set] = await seenOf(stored ? [stored] : []);
  if (!set) throw new NotInLibrary('annotation set');
  const author = await database.authors.get(set.author);
  const own = database.annotations.where('[set+article]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const articles = [...new Set((await own.filter(isLive).toArray()).map(({ article }) => article))];
  return { id: null, name: author?.name ?? 'Annotation set', articles, sets: [set] };
}

function meant(whose: Whose, reader: Id | undefined): (set: AnnotationSet) => boolean {
  return ({ author, role }) => {
    if (whose === 'agreed') return role === 'agreed';
    if (role === 'agreed') return false;
    if (whose === 'me') return author === reader;
    return whose === 'everybody' || whose.includes(author);
  };
}
