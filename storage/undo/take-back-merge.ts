import { isLive } from '../../model/annotation.ts';
import { METADATA, type Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { nextRev } from '../../model/rev.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { joined, mergeArticles, type Merge } from '../merge-articles.ts';
import { personalSet } from '../personal-set.ts';
import { indexWhole } from '../search/index-records.ts';
import { ChangedSince } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { inOneOrder } from './in-one-order.ts';
import type { TakenBack } from './take-back.ts';
import type { Inverse } from './undo-step.ts';

/** Two articles are two again; null merges them once more. */
export async function takeBackMerge({ from, into, merge }: Extract<Inverse, { kind: 'merge' }>): Promise<TakenBack> {
  const articles = [from, into];
  if (!merge) {
    const again = { kind: 'merge' as const, from, into, merge: await mergeArticles(from, into) };
    return { left: '', again, articles };
  }
  const remarked = await writing(async () => {
    await checkIsMerged(merge);
    await database.articles.put(withoutJoined(merge, await database.articles.get(into)));
    await database.articles.add(merge.from);
    const marks = await giveBack(merge);
    await putBackInCases(merge);
    await putBackWords(merge);
    // The entries of what goes back stand under the one that held it: they go first.
    for (const id of [into, from]) await indexAgain(id);
    return marks;
  });
  return { left: '', again: { kind: 'merge', from, into, merge: null }, articles, remarked };
}

/** @throws {ChangedSince} where there is one of the two again, or none. */
async function checkIsMerged({ from, holder, revisions }: Merge): Promise<void> {
  const taken =
    (await database.articles.get(from.id)) ?? (await database.articles.get({ canonicalUrl: from.canonicalUrl }));
  const isHeld = (await database.articles.get(holder.id)) !== undefined;
  const left = (await inOrder(holder.id).primaryKeys()).filter((id) => !revisions.includes(id));
  if (!isHeld || left.length === 0 || (taken && taken.id !== holder.id)) throw new ChangedSince('article');
}

/** What it took from the other goes again, unless it was corrected since. */
function withoutJoined({ from, holder }: Merge, now: Article | undefined): Article {
  const { otherAddresses: stored = [], ...bare } = now ?? holder;
  const both = joined(from, holder);
  const own = METADATA.map((key) => [key, inOneOrder(bare[key]) === inOneOrder(both[key]) ? holder[key] : bare[key]]);
  const { url, canonicalUrl, otherAddresses: former = [] } = holder;
  // Those of an article that was merged into it later stay.
  const otherAddresses = stored.filter((each) => former.includes(each) || both.otherAddresses?.includes(each) !== true);
  const addresses = { url, canonicalUrl, ...(otherAddresses.length > 0 && { otherAddresses }) };
  return { ...bare, ...(Object.fromEntries(own) as Partial<Article>), ...addresses, modified: Date.now() };
}

/** Revisions go back, and with them whatever was marked or decided in one of them, also since. */
async function giveBack({ from, holder, revisions, annotations }: Merge): Promise<NonNullable<TakenBack['remarked']>> {
  const article = from.id;
  const [own, before] = [new Set(revisions), new Map(annotations)];
  const { set, author } = await personalSet();
  const held = await database.annotations.where('article').equals(holder.id).toArray();
  const back = held.filter((each) => (isLive(each) ? own.has(each.revision) : before.has(each.id)));
  const now = Date.now();
  const given = back.map((each) => {
    const rev = each.set === set.id ? nextRev(author.id, now, each.rev) : each.rev;
    return { ...each, article, rev };
  });
  await database.annotations.bulkPut(given);
  const stored = (await database.revisions.bulkGet(revisions)).filter((revision) => revision !== undefined);
  await database.revisions.bulkPut(stored.map((revision) => ({ ...revision, article })));
  await database.suggestionDecisions
    .where('article')
    .equals(holder.id)
    .filter(({ revision }) => own.has(revision))
    .modify({ article });
  return given.map(({ id, rev }) => ({ kind: 'annotation', record: id, found: before.get(id) ?? rev, left: rev }));
}

/** Where it stood, in cases that still hold the other. */
async function putBackInCases({ from, holder, cases }: Merge): Promise<void> {
  for (const { id, articles: before } of cases) {
    const now = await database.cases.get(id);
    if (!now?.articles.includes(holder.id)) continue;
    const rest = before.includes(holder.id) ? now.articles : now.articles.filter((each) => each !== holder.id);
    await database.cases.put({
      ...now,
      articles: rest.toSpliced(before.indexOf(from.id), 0, from.id),
      modified: Date.now(),
    });
  }
}

/** What was confirmed or refused of it before names it again, unless it was changed since. */
async function putBackWords({ from, holder, refusals, readings }: Merge): Promise<void> {
  const renamed = (record: object) => inOneOrder(record).replaceAll(from.id, holder.id);
  for (const refusal of refusals) {
    const now = await database.sameCaseRefusals.get(refusal.id);
    if (now && renamed(refusal) === inOneOrder(now)) await database.sameCaseRefusals.put(refusal);
  }
  const { author } = await personalSet();
  for (const reading of readings) {
    const now = await database.caseReadings.get(reading.id);
    if (!now || renamed({ ...reading, rev: '' }) !== inOneOrder({ ...now, rev: '' })) continue;
    await database.caseReadings.put({ ...reading, rev: nextRev(author.id, Date.now(), now.rev) });
  }
}

async function indexAgain(id: Id): Promise<void> {
  const article = await database.articles.get(id);
  if (article) await indexWhole(article);
}
