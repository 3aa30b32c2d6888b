import type { Author } from '../../model/author.ts';
import type { Id } from '../../model/id.ts';
import { publishedCodebook } from '../../model/latest-version.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { reading } from '../transaction.ts';
import type { SharedContents } from './everybodys-work.ts';
import type { ProjectContents } from './join-project.ts';
import { prepareHandIn } from './prepare-hand-in.ts';

/** A project as it is handed out: cases, articles with their texts, codebook, owner; nobody's annotations. */
export async function readProject(id: Id): Promise<Required<ProjectContents>> {
  return reading(async () => {
    const project = await database.projects.get(id);
    if (!project) throw new NotInLibrary('project');
    const cases = await database.cases.where('project').equals(id).toArray();
    const ids = [...new Set(cases.flatMap(({ articles }) => articles))];
    const articles = (await database.articles.bulkGet(ids)).filter((article) => article !== undefined);
    const revisions = (await Promise.all(ids.map((article) => inOrder(article).toArray()))).flat();
    const owner = project.owner === undefined ? undefined : await database.authors.get(project.owner);
    const codebook = await database.codebooks.get(project.codebook);
    return {
      authors: owner ? [owner] : [],
      codebooks: codebook ? [publishedCodebook(codebook)] : [],
      projects: [project],
      articles,
      revisions,
      cases,
    };
  });
}

/** The same with the owner's own set, as it stands now, where it is the project's model. */
export async function readProjectAndModel(id: Id, owner: Author): Promise<SharedContents> {
  const contents = await readProject(id);
  if (contents.projects[0]?.round?.model === undefined) return { ...contents, annotationSets: [], annotations: [] };
  const { set, annotations } = await prepareHandIn(id, owner);
  return { ...contents, annotationSets: [set], annotations: [...annotations] };
}
