import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import { isGivenOut, seenOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';
import { articlesWith, type ArticleOfSet } from './read-set.ts';

/** The set of a project's owner that members may learn from, or check themselves by. */
export interface ModelOfProject {
  project: Project;
  kind: 'example' | 'key';
  by: Author;
  /** Whether the reader may see it: a key once they have handed in. */
  isOpen: boolean;
}

/** Null for the owner, and where the owner's set did not come along. */
export async function modelOf(id: Id): Promise<ModelOfProject | null> {
  return reading(async () => (await findModel(id))?.model ?? null);
}

/** What the reader marked in a project beside its model. */
export interface KeyToCheck {
  model: ModelOfProject;
  codebook: Codebook | null;
  /** `passages` are the reader's; no articles while the model is hidden. */
  articles: readonly ArticleOfSet[];
  /** The model's passages whose words no text here holds: they wait for another version of their pages. */
  waiting: number;
}

/** Null where there is no model of the project. A hidden one is read by nobody: nothing of it is in what this gives. */
export async function readKey(id: Id): Promise<KeyToCheck | null> {
  return reading(async () => {
    const found = await findModel(id);
    const own = (await findPersonalSet())?.set.id;
    if (!found || own === undefined) return null;
    const { model, set } = found;
    const codebook = (await database.codebooks.get(set.codebook)) ?? null;
    if (!model.isOpen) return { model, codebook, articles: [], waiting: 0 };
    return { model, codebook, articles: await articlesWith(id, own, set.id), waiting: await countWaiting(set.id) };
  });
}

async function findModel(id: Id): Promise<{ model: ModelOfProject; set: AnnotationSet } | null> {
  const project = await database.projects.get(id);
  const by = project?.owner === undefined ? undefined : await database.authors.get(project.owner);
  const reader = (await findPersonalSet())?.author.id;
  if (!project || !by || by.id === reader) return null;
  const sets = await database.annotationSets.where('project').equals(id).toArray();
  const set = sets.find((each) => each.author === by.id && isGivenOut(each));
  if (!set) return null;
  const isOpen = (await seenOf([set])).length > 0;
  return { model: { project, kind: project.round?.model ?? 'key', by, isOpen }, set };
}

async function countWaiting(set: Id): Promise<number> {
  const texts = await database.awaitedTexts.toArray();
  const waiting = texts.flatMap(({ withheld, tried }) => (withheld && tried !== null ? withheld.annotations : []));
  return waiting.filter((annotation) => annotation.set === set && annotation.deleted !== true).length;
}
