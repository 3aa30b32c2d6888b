import type { Article } from '../model/article.ts';
import type { Id } from '../model/id.ts';
import { nextRev } from '../model/rev.ts';
import { database } from './database.ts';
import { inOrder } from './keep-revision.ts';
import { personalSet } from './personal-set.ts';
import { forgetInIndex, indexWhole } from './search/index-records.ts';
import { NotInLibrary } from './storage-errors.ts';
import { writing } from './transaction.ts';

/**
 * Makes one article of two: revisions, annotations, decisions and places in cases of the first become those of the second, which
 * keeps its own headline, outlet and date and takes only what it lacks. No passage changes its words.
 * @throws {NotInLibrary} where there is no such article.
 */
export async function mergeArticles(from: Id, into: Id): Promise<void> {
  await writing(async () => {
    const [merged, holder] = await database.articles.bulkGet([from, into]);
    if (!merged || !holder || from === into) throw new NotInLibrary('article');
    for (const each of await database.cases.where('articles').equals(from).toArray()) {
      const articles = [...new Set(each.articles.map((id) => (id === from ? into : id)))];
      await database.cases.put({ ...each, articles, modified: Date.now() });
    }
    await database.articles.delete(from);
    await joinArticle(from, {
      ...holder,
      outlet: holder.outlet ?? merged.outlet,
      headline: holder.headline ?? merged.headline,
      byline: holder.byline ?? merged.byline,
      published: holder.published ?? merged.published,
      language: holder.language ?? merged.language,
      modified: Date.now(),
    });
  });
}

/** Gives all that belongs to one article to another. Part of a transaction. */
export async function joinArticle(from: Id, holder: Article): Promise<Id> {
  const article = holder.id;
  const { author, set } = await personalSet();
  const now = Date.now();
  const [revisions, annotations] = await Promise.all([
    inOrder(from).toArray(),
    database.annotations.where('article').equals(from).toArray(),
  ]);
  await database.revisions.bulkPut(revisions.map((revision) => ({ ...revision, article })));
  await database.annotations.bulkPut(
    annotations.map((annotation) => {
      // Nobody but its author edits a set: another's annotation follows its article without a new edit.
      const rev = annotation.set === set.id ? nextRev(author.id, now, annotation.rev) : annotation.rev;
      return { ...annotation, article, rev };
    }),
  );
  await database.suggestionDecisions
    .filter((decision) => decision.article === from)
    .modify((decision) => {
      Object.assign(decision, { article });
    });
  await renameInReadings(from, article);
  await database.articles.put(holder);
  await forgetInIndex(from);
  await indexWhole(holder);
  return article;
}

/** What was confirmed or refused of an article holds for the one that it became. An id is in no text, so that it can be replaced wherever it stands. */
async function renameInReadings(from: Id, to: Id): Promise<void> {
  for (const name of ['caseReadings', 'sameCaseRefusals'] as const) {
    const table = database.table<{ id: Id }>(name);
    const written = (await table.toArray()).map((record) => JSON.stringify(record));
    const naming = written.filter((record) => record.includes(from));
    await table.bulkPut(naming.map((record) => JSON.parse(record.replaceAll(from, to)) as { id: Id }));
  }
}
