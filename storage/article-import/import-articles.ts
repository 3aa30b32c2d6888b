import type { Article } from '../../model/article.ts';
import { newId, type Id } from '../../model/id.ts';
import { ImportedArticle } from '../../model/imported-article.ts';
import { plainAddress } from '../../model/plain-address.ts';
import { InvalidRecord, readRecord } from '../../model/read-record.ts';
import { textAndHash, type Revision } from '../../model/revision.ts';
import { addressBeside, addressOfText } from '../../model/without-page.ts';
import { putInCases } from './case-of-import.ts';
import { database } from '../database.ts';
import { growingBatches } from './growing-batches.ts';
import { inOrder } from '../keep-revision.ts';
import type { LongWork } from '../long-work.ts';
import { mergedAt } from '../merging/merged-at.ts';
import { indexArticle } from '../search/index-records.ts';
import { writing } from '../transaction.ts';

/** What became of one article that was to be imported. */
export type ImportOutcome =
  /** A new article. */
  | { outcome: 'taken'; article: Id }
  /** Another revision of the article that it was merged into. */
  | { outcome: 'merged'; article: Id; revision: Id }
  /** The library has an article of this address, or exactly this text: nothing was changed. */
  | { outcome: 'known'; article: Id }
  /** Not one that can be kept; the reason is for the person. */
  | { outcome: 'refused'; reason: string };

/** The ids of what an import brought: of articles, and of the revisions that it merged. */
export function idsBrought(outcomes: readonly ImportOutcome[]): Id[] {
  return outcomes.flatMap((each) =>
    each.outcome === 'taken' ? [each.article] : each.outcome === 'merged' ? [each.revision] : [],
  );
}

/**
 * Takes articles into the library, and tells of each what became of it, in their order. Each batch is kept whole or not at
 * all with its places in cases, and an article is never kept by half. When the page is closed meanwhile, importing the same files once more takes
 * what is still missing: the rest is known by then. An aborted import gives back the outcomes of what it came to.
 * @throws {ExpectedFailure} such as a full disk; the batches before are kept.
 */
export async function importArticles(
  articles: readonly ImportedArticle[],
  { signal, progress }: LongWork = {},
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const batch of growingBatches(articles)) {
    if (signal?.aborted) break;
    for (const outcome of await importTogether(batch)) outcomes.push(outcome);
    progress?.(outcomes.length, articles.length);
  }
  return outcomes;
}

/** One batch of {@link importArticles}, in one transaction. @throws {ExpectedFailure} such as a full disk; then none of it is kept. */
export async function importTogether(articles: readonly ImportedArticle[]): Promise<ImportOutcome[]> {
  const batch = await Promise.all(articles.map(checked));
  return writing(async () => keepAll(batch));
}

type Hashed = Pick<Revision, 'text' | 'textHash'>;
type Checked = { article: ImportedArticle; hashed: Hashed } | { reason: string };

/** Hashing is not the database's own work: a transaction would end while it waits. */
async function checked(given: ImportedArticle): Promise<Checked> {
  try {
    const article = readRecord(ImportedArticle, given, 'article');
    return { article, hashed: await textAndHash(article.blocks) };
  } catch (error) {
    if (error instanceof InvalidRecord) return { reason: error.message };
    throw error;
  }
}

async function keepAll(batch: readonly Checked[]): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  const named: { name: string; article: Id }[] = [];
  for (const each of batch) {
    const outcome = await keepChecked(each);
    outcomes.push(outcome);
    const name = 'article' in each ? each.article.case : undefined;
    if (name !== undefined && outcome.outcome !== 'refused') named.push({ name, article: outcome.article });
  }
  await putInCases(named);
  return outcomes;
}

function keepChecked(each: Checked): Promise<ImportOutcome> {
  if ('reason' in each) return Promise.resolve({ outcome: 'refused', reason: each.reason });
  return keep(each.article, each.hashed);
}

async function keep(imported: ImportedArticle, hashed: Hashed): Promise<ImportOutcome> {
  if (imported.into !== undefined) return merge(imported, hashed, imported.into);
  const address = plainAddress(imported.address ?? addressOfText(hashed.textHash));
  const own =
    (await database.articles.get({ canonicalUrl: address })) ?? (await database.articles.get({ url: address }));
  const known = own ?? (await mergedAt(address));
  if (known && !imported.beside) return { outcome: 'known', article: known.id };
  const now = Date.now();
  const { id = newId() } = imported;
  const url = known ? addressBeside(id) : address;
  const article = { ...imported.metadata, id, url, canonicalUrl: url, created: now, modified: now };
  const { id: _article, ...contents } = imported;
  await addRevision(article, contents, hashed);
  return { outcome: 'taken', article: article.id };
}

async function merge(imported: ImportedArticle, hashed: Hashed, into: Id): Promise<ImportOutcome> {
  const article = await database.articles.get(into);
  if (!article) return { outcome: 'refused', reason: 'The article to merge it into is no longer in your library.' };
  const revisions = await inOrder(into).toArray();
  if (revisions.some(({ textHash }) => textHash === hashed.textHash)) return { outcome: 'known', article: into };
  const revision = await addRevision({ ...article, modified: Date.now() }, imported, hashed);
  return { outcome: 'merged', article: into, revision };
}

async function addRevision(
  article: Article,
  { blocks, extractor, id = newId() }: Omit<ImportedArticle, 'metadata'>,
  hashed: Hashed,
): Promise<Id> {
  await database.articles.put(article);
  const revision = { id, article: article.id, captured: Date.now(), blocks, ...hashed, extractor };
  await database.revisions.add(revision);
  await indexArticle(article);
  return revision.id;
}
