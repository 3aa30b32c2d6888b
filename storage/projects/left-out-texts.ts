import type { Article } from '../../model/article.ts';
import type { HandIn } from '../../model/hand-in.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
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
export async function viewLeftOut({ leftOut = [] }: Project): Promise<LeftOutArticle[]> {
  return reading(async () => {
    const found: LeftOutArticle[] = [];
    for (const each of leftOut) {
      const article = await articleOf(each);
      found.push({ ...each, here: article?.id ?? null, text: await compared(article, each) });
    }
    return found;
  });
}

/** The same of one article; null where its text came with the project. Part of a transaction. */
export async function textHere({ leftOut = [] }: Project, id: Id): Promise<TextHere | null> {
  const article = await database.articles.get(id);
  const entry = article && entryOf(article, leftOut);
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
      const entry = entryOf(article, leftOut);
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

function entryOf(
  { id, url, canonicalUrl, otherAddresses = [] }: Article,
  leftOut: readonly TextLeftOut[],
): TextLeftOut | undefined {
  const addresses = [canonicalUrl, url, ...otherAddresses];
  return leftOut.find(({ article, address }) => article === id || addresses.includes(address));
}

/** By the text that was read last: what is marked now stands in it. */
async function compared(article: Article | undefined, { textHash }: TextLeftOut): Promise<TextHere> {
  const latest = article && (await inOrder(article.id).last());
  if (!latest) return 'none';
  return textHash === null || latest.textHash === textHash ? 'same' : 'other';
}
