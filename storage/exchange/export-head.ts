import { isLive, type Annotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { revisionsOf } from '../articles.ts';
import { passagesNotAgreed } from '../agreed-set/agreed-work.ts';
import { database } from '../database.ts';
import { isIndexBuilt } from '../search/rebuild-index.ts';
import { reading } from '../transaction.ts';
import { readPart, type ExportScope } from './export-scope.ts';
import { isFiltering, passesArticle, passesPassage, type PassageFilter } from './passage-filter.ts';

/** What an export needs to know before its first article. */
export interface ExportHead {
  id: Id | null;
  name: string;
  /** In the order of the export; where passages are filtered, only those that hold some. */
  articles: readonly Id[];
  /** Those that hold annotations of the export. */
  annotated: readonly Id[];
  /** How many live annotations will leave. */
  passages: number;
  sets: readonly AnnotationSet[];
  authorOf: Map<Id, Author>;
  codebookOf: Map<Id, Codebook>;
  filter: PassageFilter;
}

/** @throws {NotInLibrary} where what was chosen was deleted meanwhile, or may not be seen. */
export async function exportHead(scope: ExportScope): Promise<ExportHead> {
  return reading(async () => {
    const { sets, articles, ...about } = await readPart(scope);
    const { filter } = scope;
    const authors = await database.authors.bulkGet(sets.map(({ author }) => author));
    const codebooks = await database.codebooks.bulkGet(sets.map(({ codebook }) => codebook));
    const authorOf = bySet(sets, authors);
    // Counts are kept in step with the search index, and hold no more than it does.
    const canCount = !isFiltering(filter) && (await isIndexBuilt());
    const counted = canCount ? await countIn(articles, authorOf) : await pick(articles, authorOf, filter);
    const leaving = isFiltering(filter) ? counted.annotated : articles;
    const further = await furtherCodebooks(authorOf, leaving);
    const codebookOf = new Map([...bySet(sets, codebooks), ...further]);
    return { ...about, ...counted, articles: leaving, sets, authorOf, codebookOf, filter };
  });
}

/** One article after the other, each as it stands when its turn comes; one that was deleted meanwhile is left out. */
export async function* exportedArticles(head: ExportHead, signal?: AbortSignal): AsyncGenerator<CaseArticle> {
  for (const id of head.articles) {
    signal?.throwIfAborted();
    const one = await reading(async () => {
      const [article, revisions, annotations] = [
        await database.articles.get(id),
        await revisionsOf(id),
        await annotationsIn(id, head),
      ];
      const notAgreed = await passagesNotAgreed(head.sets);
      const leaving = annotations.filter(isLive).filter((annotation) => !notAgreed.has(annotation.id));
      return article && { article, revisions, annotations: leaving };
    });
    if (one) yield one;
  }
}

/** An article's annotations that are to leave, deletions among them where nothing is filtered. Part of a transaction. */
export async function annotationsIn(
  article: Id,
  { authorOf, filter }: Pick<ExportHead, 'authorOf' | 'filter'>,
): Promise<Annotation[]> {
  const all = await database.annotations.where('article').equals(article).toArray();
  return all.filter((annotation) => authorOf.has(annotation.set) && passesPassage(annotation, filter));
}

/** Articles that are read at a time. */
const BATCH = 200;

/** The articles that hold passages which the filter lets through, in their order, and how many passages these are. */
async function pick(ids: readonly Id[], authorOf: ReadonlyMap<Id, unknown>, filter: PassageFilter) {
  const annotated: Id[] = [];
  let passages = 0;
  for (let next = 0; next < ids.length; next += BATCH) {
    const stored = await database.articles.bulkGet(ids.slice(next, next + BATCH));
    const wanted = stored.flatMap((article) => (article && passesArticle(article, filter) ? [article.id] : []));
    const found = await database.annotations.where('article').anyOf(wanted).toArray();
    const picked = found.filter(
      (annotation) => isLive(annotation) && authorOf.has(annotation.set) && passesPassage(annotation, filter),
    );
    const holding = new Set(picked.map(({ article }) => article));
    annotated.push(...wanted.filter((id) => holding.has(id)));
    passages += picked.length;
  }
  return { annotated, passages };
}

async function countIn(articles: readonly Id[], authorOf: ReadonlyMap<Id, unknown>) {
  const counts = new Map<Id, number>();
  for (const { article, set, count } of await database.passageCounts.toArray()) {
    if (authorOf.has(set)) counts.set(article, (counts.get(article) ?? 0) + count);
  }
  const annotated = articles.filter((id) => (counts.get(id) ?? 0) > 0);
  return { annotated, passages: annotated.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) };
}

function bySet<Item>(sets: readonly AnnotationSet[], items: readonly (Item | undefined)[]): Map<Id, Item> {
  return new Map(sets.flatMap(({ id }, index) => (items[index] === undefined ? [] : [[id, items[index]]])));
}

/** Codebooks that passages have codes of, by their own ids: a set's passages are not all coded by the set's own. */
async function furtherCodebooks(sets: ReadonlyMap<Id, unknown>, articles: readonly Id[]): Promise<[Id, Codebook][]> {
  const inPart = new Set(articles);
  const used: [Id, Codebook][] = [];
  for (const codebook of await database.codebooks.orderBy('id').toArray()) {
    const codes = codebook.versions.flatMap((version) => version.codes.map(({ id }) => id));
    const coded = database.annotations.where('codes').anyOf(codes);
    const found = await coded.filter(({ set, article }) => sets.has(set) && inPart.has(article)).first();
    if (found) used.push([codebook.id, codebook]);
  }
  return used;
}
