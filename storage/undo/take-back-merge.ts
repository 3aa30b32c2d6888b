import { isLive } from '../../model/annotation.ts';
import { METADATA, type Article } from '../../model/article.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import { nextRev } from '../../model/rev.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { joined, mergeArticles, type Merge } from '../merging/merge-articles.ts';
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
    await putBackInTrash(merge);
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

/** Where it stood, in cases that still hold the other; also in those that came out of the trash since. */
async function putBackInCases(merge: Merge): Promise<void> {
  for (const before of [...merge.cases, ...merge.trashed.map((entry) => entry.case)]) {
    const now = await database.cases.get(before.id);
    if (!now?.articles.includes(merge.holder.id)) continue;
    await database.cases.put({ ...now, articles: apart(now, before, merge), modified: Date.now() });
  }
}

/** In a case that is still in the trash, or is there again. */
async function putBackInTrash(merge: Merge): Promise<void> {
  for (const before of merge.trashed) {
    const now = await database.trash.get(before.id);
    if (now?.kind !== 'case' || !now.case.articles.includes(merge.holder.id)) continue;
    const readings = now.readings.map((each) => {
      const former = before.readings.find(({ id }) => id === each.id);
      return former && isAsMerged(each, former, merge) ? { ...former, rev: each.rev } : each;
    });
    await database.trash.put({
      ...now,
      case: { ...now.case, articles: apart(now.case, before.case, merge) },
      readings,
    });
  }
}

/** The articles of a case, of which one is two again. */
function apart(now: Case, { articles: before }: Case, { from, holder }: Merge): Id[] {
  const others = now.articles.filter((each) => each !== holder.id);
  const rest = before.includes(holder.id) ? [...new Set(now.articles)] : others;
  return rest.toSpliced(before.indexOf(from.id), 0, from.id);
}

/** What was confirmed or refused of it before names it again, unless it was changed since. */
async function putBackWords(merge: Merge): Promise<void> {
  for (const refusal of merge.refusals) {
    const now = await database.sameCaseRefusals.get(refusal.id);
    if (now && isAsMerged(now, refusal, merge)) await database.sameCaseRefusals.put(refusal);
  }
  const { author } = await personalSet();
  for (const former of [...merge.readings, ...merge.trashed.flatMap(({ readings }) => readings)]) {
    const now = await database.caseReadings.get(former.id);
    if (!now || !isAsMerged(now, former, merge)) continue;
    await database.caseReadings.put({ ...former, rev: nextRev(author.id, Date.now(), now.rev) });
  }
}

/** Whether a record is what the merge made of the former one; its mark may be a later one. */
function isAsMerged(now: object, former: object, { from, holder }: Merge): boolean {
  const merged = inOneOrder({ ...former, rev: '' }).replaceAll(from.id, holder.id);
  return merged === inOneOrder({ ...now, rev: '' });
}

async function indexAgain(id: Id): Promise<void> {
  const article = await database.articles.get(id);
  if (article) await indexWhole(article);
}
