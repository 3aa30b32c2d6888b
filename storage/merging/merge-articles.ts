import type { Article } from '../../model/article.ts';
import type { CaseReading } from '../../model/case-reading.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { Rev } from '../../model/rev.ts';
import type { SameCaseRefusal } from '../../model/same-case-refusal.ts';
import type { TrashedCase } from '../../model/trash-entry.ts';
import { database } from '../database.ts';
import { joinArticle } from './join-article.ts';
import { inOrder } from '../keep-revision.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/** What a merge needs to be undone: what was there before, by record or, where only its article changed, by id. */
export interface Merge {
  /** The one that was merged, and the other, which stays, as they were. */
  from: Article;
  holder: Article;
  /** What was the first one's. Annotations bear marks. */
  revisions: Id[];
  annotations: [id: Id, before: Rev][];
  decisions: Id[];
  cases: Case[];
  refusals: SameCaseRefusal[];
  readings: CaseReading[];
  /** Cases in the trash that named the first one, with their readings. */
  trashed: TrashedCase[];
}

/**
 * Makes one article of two: revisions, annotations, decisions and places in cases of the first become those of the second, which
 * keeps its own headline, outlet and date and takes only what it lacks. It is found at the addresses of both. No passage changes its words.
 * @throws {NotInLibrary} where there is no such article.
 */
export async function mergeArticles(from: Id, into: Id): Promise<Merge> {
  return writing(async () => {
    const [merged, holder] = await database.articles.bulkGet([from, into]);
    if (!merged || !holder || from === into) throw new NotInLibrary('article');
    const merge = await whatIsMerged(merged, holder);
    for (const each of merge.cases) {
      const articles = [...new Set(each.articles.map((id) => (id === from ? into : id)))];
      await database.cases.put({ ...each, articles, modified: Date.now() });
    }
    await database.articles.delete(from);
    await joinArticle(from, joined(merged, holder));
    return merge;
  });
}

/** The holder as it is after the merge. */
export function joined(merged: Article, holder: Article): Article {
  const addresses = new Set(
    [merged, holder].flatMap((each) => [each.url, each.canonicalUrl, ...(each.otherAddresses ?? [])]),
  );
  for (const own of [holder.url, holder.canonicalUrl]) addresses.delete(own);
  return {
    ...holder,
    ...(addresses.size > 0 && { otherAddresses: [...addresses] }),
    outlet: holder.outlet ?? merged.outlet,
    headline: holder.headline ?? merged.headline,
    byline: holder.byline ?? merged.byline,
    published: holder.published ?? merged.published,
    language: holder.language ?? merged.language,
    modified: Date.now(),
  };
}

async function whatIsMerged(from: Article, holder: Article): Promise<Merge> {
  const { id } = from;
  const isNaming = (record: object) => JSON.stringify(record).includes(id);
  const [revisions, annotations, decisions, cases, refusals, readings, trashed] = [
    await inOrder(id).toArray(),
    await database.annotations.where('article').equals(id).toArray(),
    await database.suggestionDecisions.where('article').equals(id).toArray(),
    await database.cases.where('articles').equals(id).toArray(),
    await database.sameCaseRefusals.filter(isNaming).toArray(),
    await database.caseReadings.filter(isNaming).toArray(),
    await database.trash.filter((entry) => entry.kind === 'case' && isNaming(entry)).toArray(),
  ];
  return {
    from,
    holder,
    revisions: revisions.map((revision) => revision.id),
    annotations: annotations.map((annotation) => [annotation.id, annotation.rev]),
    decisions: decisions.map((decision) => decision.id),
    cases,
    refusals,
    readings,
    trashed: trashed.filter((entry) => entry.kind === 'case'),
  };
}
