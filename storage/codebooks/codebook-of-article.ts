import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { definesAny } from '../../model/passage-codes.ts';
import type { Project } from '../../model/project.ts';
import type { TrashedArticle } from '../../model/trash-entry.ts';
import { database } from '../database.ts';
import { ownCodebook } from './own-codebook.ts';
import { projectOfArticle, projectOfCases } from '../projects/project-of-article.ts';
import { reading } from '../transaction.ts';

/** The codebook that the reader codes an article by: that of the project that it belongs to, or else their own; null before their first passage. */
export async function codebookOfArticle(article: Id): Promise<Codebook | null> {
  return reading(async () => {
    return codebookOfProject(await projectOfArticle(article));
  });
}

/** The same of an article in the trash, by the cases that it comes back into. Part of a transaction. */
export async function codebookOfTrashed({ cases }: TrashedArticle): Promise<Codebook | null> {
  const places = await database.cases.bulkGet(cases.map((place) => place.case));
  return codebookOfProject(await projectOfCases(places.filter((found) => found !== undefined)));
}

async function codebookOfProject(project: Project | null): Promise<Codebook | null> {
  const theirs = project && (await database.codebooks.get(project.codebook));
  return theirs ?? ownCodebook();
}

/**
 * The codebooks that some passages of an article are read by: the one that they are coded by now first, then those of which they have
 * codes or answers from when the article was in no project, or another codebook was the reader's own.
 */
export async function codebooksOfArticle(
  article: Id,
  annotations: readonly Pick<LiveAnnotation, 'codes' | 'ownFields'>[],
): Promise<Codebook[]> {
  return reading(async () => {
    const current = await codebookOfArticle(article);
    const others = await codebooksDefining(annotations);
    return current ? [current, ...others.filter(({ id }) => id !== current.id)] : others;
  });
}

/** The codebooks that passages have codes or answers of, the oldest first. */
export async function codebooksDefining(
  annotations: readonly Pick<LiveAnnotation, 'codes' | 'ownFields'>[],
): Promise<Codebook[]> {
  return reading(async () => {
    const coded = annotations.flatMap(({ codes = [], ownFields = {} }) => [...codes, ...Object.keys(ownFields)]);
    if (coded.length === 0) return [];
    const ids = new Set(coded);
    return database.codebooks
      .orderBy('id')
      .filter((codebook) => definesAny(codebook, ids))
      .toArray();
  });
}
