import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { nextRev, type Rev } from '../../model/rev.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { personalSet } from '../personal-set.ts';
import { forgetInIndex, indexWhole } from '../search/index-records.ts';

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
