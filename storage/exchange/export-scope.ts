import { isLive, type Annotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { revisionsOf } from '../articles.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { reading } from '../transaction.ts';

/** Stands for what was settled: it is no author's. */
export const AGREED = 'agreed';

/** What of the library is to leave it. */
export interface ExportScope {
  /** A case; null for the whole library. */
  case: Id | null;
  /** The sets of one author; null for all authors', `AGREED` for what was settled of them. */
  author: Id | null;
}

/** What can be chosen from. */
export interface ExportChoices {
  cases: { id: Id; name: string }[];
  /** Those who have sets, the reader first. */
  authors: Author[];
  /** Whether anything was settled. */
  hasAgreed: boolean;
}

/** What an export needs to know before its first article. */
export interface ExportHead {
  id: Id | null;
  name: string;
  /** In the order of the export. */
  articles: Id[];
  authorOf: Map<Id, Author>;
  codebookOf: Map<Id, Codebook>;
}

export async function exportChoices(): Promise<ExportChoices> {
  return reading(async () => {
    const [cases, sets, personal] = [
      await database.cases.toArray(),
      await database.annotationSets.toArray(),
      await findPersonalSet(),
    ];
    const ids = new Set(sets.filter(({ role }) => role === undefined).map(({ author }) => author));
    const authors = (await database.authors.bulkGet([...ids])).filter((author) => author !== undefined);
    const own = personal?.author.id;
    return {
      hasAgreed: sets.some(({ settlements = [] }) => settlements.length > 0),
      cases: cases.map(({ id, name }) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name)),
      authors: authors.toSorted(
        (one, other) => Number(other.id === own) - Number(one.id === own) || one.name.localeCompare(other.name),
      ),
    };
  });
}

/** @throws {NotInLibrary} where the case was deleted meanwhile. */
export async function exportHead(scope: ExportScope): Promise<ExportHead> {
  return reading(async () => {
    const found = scope.case === null ? null : await database.cases.get(scope.case);
    if (found === undefined) throw new NotInLibrary('case');
    const sets = await setsIn(scope);
    const articles = found ? found.articles : await database.articles.orderBy('id').primaryKeys();
    const authors = await database.authors.bulkGet(sets.map(({ author }) => author));
    const codebooks = await database.codebooks.bulkGet(sets.map(({ codebook }) => codebook));
    return {
      id: found?.id ?? null,
      name: found?.name ?? 'Library',
      articles,
      authorOf: bySet(sets, authors),
      codebookOf: bySet(sets, codebooks),
    };
  });
}

/** One article after the other, each as it stands when its turn comes; one that was deleted meanwhile is left out. */
export async function* exportedArticles(
  { articles, authorOf }: ExportHead,
  signal?: AbortSignal,
): AsyncGenerator<CaseArticle> {
  for (const id of articles) {
    signal?.throwIfAborted();
    const one = await reading(async () => {
      const [article, revisions, annotations] = [
        await database.articles.get(id),
        await revisionsOf(id),
        await annotationsIn(id, authorOf),
      ];
      return article && { article, revisions, annotations: annotations.filter(isLive) };
    });
    if (one) yield one;
  }
}

/** Articles of an export that have annotations in it: some of them, to be shown beforehand. */
export async function someAnnotated({ articles, authorOf }: ExportHead, annotations: number): Promise<Id[]> {
  return reading(async () => {
    const isMeant = (annotation: Annotation) => isLive(annotation) && authorOf.has(annotation.set);
    const found = await database.annotations
      .where('article')
      .anyOf(articles)
      .filter(isMeant)
      .limit(annotations)
      .toArray();
    return [...new Set(found.map(({ article }) => article))];
  });
}

/** An article's annotations in some sets, deletions among them. */
export async function annotationsIn(article: Id, sets: ReadonlyMap<Id, unknown>): Promise<Annotation[]> {
  const all = await database.annotations.where('article').equals(article).toArray();
  return all.filter(({ set }) => sets.has(set));
}

export async function setsIn({ author, case: id }: ExportScope): Promise<AnnotationSet[]> {
  const all = await database.annotationSets.toArray();
  const { true: agreed = [], false: coders = [] } = Object.groupBy(all, ({ role }) => `${role === 'agreed'}`);
  if (author !== AGREED) return coders.filter((set) => author === null || set.author === author);
  const project = id === null ? null : (await database.cases.get(id))?.project;
  return agreed.filter((set) => project === null || set.project === project);
}

function bySet<Item>(sets: readonly AnnotationSet[], items: readonly (Item | undefined)[]): Map<Id, Item> {
  return new Map(sets.flatMap(({ id }, index) => (items[index] === undefined ? [] : [[id, items[index]]])));
}
