import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import { annotationsOf } from '../annotations.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';
import { textHere, type TextHere } from './left-out-texts.ts';
import { projectOfArticle } from './project-of-article.ts';
import { modelOf, type ModelOfProject } from './read-key.ts';

/** What the reader is to do with an article, and how far they are. */
export interface Assignment {
  project: Project;
  /** What the reader marked in the article. */
  passages: number;
  isHandedIn: boolean;
  /** The reader made the project. */
  isOwner: boolean;
  /** How the text that was read stands to the owner's, where the project came without texts; else null. */
  text: TextHere | null;
  /** What the reader may learn from, or check themselves by; null where nothing came along. */
  model: ModelOfProject | null;
}

/** The shared project that an article belongs to, the newest first where it is in several; null where it is in none. */
export async function assignmentOf(article: Id): Promise<Assignment | null> {
  return reading(async () => {
    const project = await projectOfArticle(article);
    if (!project) return null;
    const self = (await findPersonalSet())?.author.id;
    const sets = await database.annotationSets.where('project').equals(project.id).toArray();
    return {
      project,
      passages: (await annotationsOf(article)).length,
      isHandedIn: sets.some((set) => set.author === self && set.state === 'handed in'),
      isOwner: project.owner === self,
      text: await textHere(project, article),
      model: await modelOf(project.id),
    };
  });
}
