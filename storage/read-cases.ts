import type { LiveAnnotation } from '../model/annotation.ts';
import type { Case } from '../model/case.ts';
import type { CaseArticle, CaseContents, CaseOfAll } from '../model/case-contents.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Id } from '../model/id.ts';
import { agreedWorkOf } from './agreed-set/agreed-work.ts';
import { annotationsOf } from './annotations.ts';
import { annotationsOfAll, authorsOf } from './author-sets.ts';
import { revisionsOf } from './articles.ts';
import { codebooksDefining } from './codebooks/codebook-of-article.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';
import { reading } from './transaction.ts';

/** Everything in a case, for a comparison or an export; null where there is no such case. */
export async function readCase(id: Id): Promise<CaseContents | null> {
  return reading(async () => {
    const contents = await readWith(id, annotationsOf);
    return contents && { ...contents, authorOf: await ownAuthor() };
  });
}

async function ownAuthor(): Promise<CaseContents['authorOf']> {
  const personal = await findPersonalSet();
  return new Map(personal ? [[personal.set.id, personal.author]] : []);
}

/** The same with everybody's annotations; null where there is no such case. */
export async function readCaseOfAll(id: Id): Promise<CaseOfAll | null> {
  return reading(async () => {
    const contents = await readWith(id, annotationsOfAll);
    if (!contents) return null;
    const sets = new Set(contents.articles.flatMap(({ annotations }) => annotations.map(({ set }) => set)));
    const { authorOf, others } = await authorsOf([...sets]);
    // What nobody can be named for counts as nobody's, the reader's least of all.
    const articles = contents.articles.map((each) => ({
      ...each,
      annotations: each.annotations.filter(({ set }) => authorOf.has(set)),
    }));
    const agreed = await agreedWorkOf(contents.case);
    const codebookOf = new Map([...contents.codebookOf, ...(await codebooksOf(agreed ? [agreed.set.id] : []))]);
    return { ...contents, articles, authorOf, codebookOf, others, ...(agreed && { agreed }) };
  });
}

type ReadAnnotations = (article: Id) => Promise<LiveAnnotation[]>;

async function readWith(id: Id, readAnnotations: ReadAnnotations): Promise<Omit<CaseContents, 'authorOf'> | null> {
  const found = await database.cases.get(id);
  return found ? contentsOf(found, readAnnotations) : null;
}

async function contentsOf(found: Case, readAnnotations: ReadAnnotations): Promise<Omit<CaseContents, 'authorOf'>> {
  const articles = await Promise.all(found.articles.map((article) => readCaseArticle(article, readAnnotations)));
  const stored = articles.filter((article) => article !== null);
  const sets = new Set(stored.flatMap(({ annotations }) => annotations.map(({ set }) => set)));
  const further = await codebooksDefining(stored.flatMap(({ annotations }) => annotations));
  const codebookOf = new Map([
    ...(await codebooksOf([...sets])),
    ...further.map((codebook): [Id, Codebook] => [codebook.id, codebook]),
  ]);
  return { case: found, articles: stored, codebookOf };
}

/** The codebook of each set, by the set's id. */
async function codebooksOf(ids: readonly Id[]): Promise<Map<Id, Codebook>> {
  // In a transaction of its own: where several articles were waited for together, a live query's would be over before this.
  return reading(async () => {
    const sets = (await database.annotationSets.bulkGet([...ids])).filter((set) => set !== undefined);
    const codebooks = await database.codebooks.bulkGet(sets.map(({ codebook }) => codebook));
    return new Map(sets.flatMap(({ id }, index) => (codebooks[index] ? [[id, codebooks[index]]] : [])));
  });
}

async function readCaseArticle(id: Id, readAnnotations: ReadAnnotations): Promise<CaseArticle | null> {
  const [article, revisions, annotations] = await Promise.all([
    database.articles.get(id),
    revisionsOf(id),
    readAnnotations(id),
  ]);
  return article ? { article, revisions, annotations } : null;
}
