import type { Article } from '../model/article.ts';
import type { Id } from '../model/id.ts';
import { nextRev, type Rev } from '../model/rev.ts';
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
    .where('article')
    .equals(from)
    .modify((decision) => {
      Object.assign(decision, { article });
    });
  await renameIn('sameCaseRefusals', from, article);
  await renameIn('trash', from, article);
  // An undo of what was done before would bring the former id back.
  await renameIn('caseReadings', from, article, (reading) =>
    reading.set === set.id ? { ...reading, rev: nextRev(author.id, now, reading.rev) } : reading,
  );
  await database.articles.put(holder);
  await forgetInIndex(from);
  await indexWhole(holder);
  return article;
}

interface Naming {
  id: Id;
  set?: Id;
  rev?: Rev;
}

/**
 * What was confirmed or refused of an article holds for the one that it became, and a deleted case gets that one back. An id is
 * in no text, so that it can be replaced wherever it stands.
 */
async function renameIn(
  name: 'caseReadings' | 'sameCaseRefusals' | 'trash',
  from: Id,
  to: Id,
  edited: (record: Naming) => Naming = (record) => record,
): Promise<void> {
  const table = database.table<Naming>(name);
  const naming = await table.filter((record) => JSON.stringify(record).includes(from)).toArray();
  await table.bulkPut(
    naming.map((record) => edited(JSON.parse(JSON.stringify(record).replaceAll(from, to)) as Naming)),
  );
}
