import type { Article } from '../../model/article.ts';
import type { HandIn } from '../../model/hand-in.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import type { Revision } from '../../model/revision.ts';
import { isSameSite } from '../../model/web-address.ts';
import { withoutText, type TextLeftOut } from '../../model/withheld-text.ts';
import { articleAt } from '../articles.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { reading } from '../transaction.ts';

/** How the text that the reader has of an article stands to that of the project's owner: the same words, others, or none yet. */
export type TextHere = 'same' | 'other' | 'none';

/** An article of a project without texts, as far as the reader has it. */
export interface LeftOutArticle extends TextLeftOut {
  /** What this library calls it; null before its page was read. */
  here: Id | null;
  text: TextHere;
}

/** The articles of a project that the reader joined without their texts, in its order. */
export async function viewLeftOut({ id, leftOut = [] }: Project): Promise<LeftOutArticle[]> {
  return reading(async () => {
    const found: LeftOutArticle[] = [];
    for (const each of leftOut) {
      const article = (await articleOf(each)) ?? (await withText(each, id));
      found.push({ ...each, here: article?.id ?? null, text: await compared(article, each) });
    }
    return found;
  });
}

/** The same of one article; null where its text came with the project. Part of a transaction. */
export async function textHere({ leftOut = [] }: Project, id: Id): Promise<TextHere | null> {
  const article = await database.articles.get(id);
  const texts = article ? await inOrder(article.id).toArray() : [];
  const entry = article && entryOf(article, leftOut, texts);
  return entry ? compared(article, entry) : null;
}

/**
 * A hand-in that leaves out what the project's file left out: of each such article the text, but its hash. The passages keep their
 * words, which are their author's quotes, and the articles are called as the owner calls them.
 */
export function leaveOutTexts(handIn: HandIn, { leftOut }: Project): HandIn {
  if (!leftOut) return handIn;
  const theirs = new Map(
    handIn.articles.flatMap((article): [Id, Id][] => {
      const entry = entryOf(article, leftOut, handIn.revisions);
      return entry ? [[article.id, entry.article]] : [];
    }),
  );
  const called = (id: Id) => theirs.get(id) ?? id;
  // Its owner's project lists none, and leaves out all.
  const isLeftOut = (id: Id) => leftOut.length === 0 || theirs.has(id);
  return {
    ...handIn,
    articles: handIn.articles.map((article) => ({ ...article, id: called(article.id) })),
    revisions: handIn.revisions.map((revision) => {
      const article = called(revision.article);
      const left = 'text' in revision && isLeftOut(revision.article) ? withoutText(revision) : revision;
      return { ...left, article };
    }),
    annotations: handIn.annotations.map((annotation) => ({ ...annotation, article: called(annotation.article) })),
  };
}

async function articleOf({ article, address }: TextLeftOut): Promise<Article | undefined> {
  return (await articleAt(address)) ?? database.articles.get(article);
}

/** Read at another address of its site than the owner's: by the text itself, among the project's articles. Part of a transaction. */
async function withText({ address, textHash }: TextLeftOut, project: Id): Promise<Article | undefined> {
  const cases = await database.cases.where('project').equals(project).toArray();
  const articles = await database.articles.bulkGet(cases.flatMap((each) => each.articles));
  for (const article of articles) {
    if (!article || !isSameSite(article.canonicalUrl, address)) continue;
    const texts = await inOrder(article.id).toArray();
    if (texts.some((text) => text.textHash === textHash)) return article;
  }
  return undefined;
}

/** By id and address, else by the text where it was read at another address of the same site. */
function entryOf(
  { id, url, canonicalUrl, otherAddresses = [] }: Article,
  leftOut: readonly TextLeftOut[],
  texts: readonly Pick<Revision, 'article' | 'textHash'>[],
): TextLeftOut | undefined {
  const addresses = [canonicalUrl, url, ...otherAddresses];
  const hashes = texts.filter(({ article }) => article === id).map((text) => text.textHash);
  return (
    leftOut.find(({ article, address }) => article === id || addresses.includes(address)) ??
    leftOut.find(
      ({ address, textHash }) => textHash !== null && isSameSite(address, canonicalUrl) && hashes.includes(textHash),
    )
  );
}

/** By the text that was read last: what is marked now stands in it. */
async function compared(article: Article | undefined, { textHash }: TextLeftOut): Promise<TextHere> {
  const latest = article && (await inOrder(article.id).last());
  if (!latest) return 'none';
  return textHash === null || latest.textHash === textHash ? 'same' : 'other';
}
