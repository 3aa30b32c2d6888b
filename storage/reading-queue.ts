import type { Article } from '../model/article.ts';
import { newId, type Id } from '../model/id.ts';
import { plainAddress } from '../model/plain-address.ts';
import type { QueuedAddress } from '../model/queued-address.ts';
import { database } from './database.ts';
import { mergedAt } from './merging/merged-at.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** What became of addresses that were to be queued; each address once. */
export interface Queued {
  /** The new entries. */
  added: QueuedAddress[];
  /** Those that stand in the queue already. */
  queued: string[];
  /** Those whose article the library has. They are left out. */
  inLibrary: { address: string; article: Id }[];
}

/**
 * Puts addresses at the end of the reading queue.
 * @param evenInLibrary also those whose article the library has, to be visited again.
 */
export async function addToQueue(addresses: readonly string[], evenInLibrary = false): Promise<Queued> {
  const plain = [...new Set(addresses.map(plainAddress))];
  return writing(async () => {
    const found: Queued = { added: [], queued: [], inLibrary: [] };
    for (const address of plain) {
      const article = evenInLibrary ? null : await articleOf(address);
      if (await database.readingQueue.where('address').anyOf(spellingsOf(address)).first()) found.queued.push(address);
      else if (article) found.inLibrary.push({ address, article: article.id });
      else found.added.push({ id: newId(), address, added: Date.now(), visited: null });
    }
    await database.readingQueue.bulkAdd(found.added);
    return found;
  });
}

/** The whole queue in the order in which addresses came, each with its article where the library has it. */
export async function viewQueue(): Promise<(QueuedAddress & { article: Article | null })[]> {
  return reading(async () => {
    const queue = await database.readingQueue.orderBy('id').toArray();
    const articles = await Promise.all(queue.map(({ address }) => articleOf(address)));
    return queue.map((entry, index) => ({ ...entry, article: articles[index] ?? null }));
  });
}

/** Takes addresses out of the queue; gives back what {@link putBackInQueue} needs. */
export async function removeFromQueue(ids: readonly Id[]): Promise<QueuedAddress[]> {
  return writing(async () => {
    const removed = (await database.readingQueue.bulkGet([...ids])).filter((entry) => entry !== undefined);
    await database.readingQueue.bulkDelete([...ids]);
    return removed;
  });
}

/** Undoes removals, or a mark as visited: entries stand as they were. One whose address came in again meanwhile is left out. */
export async function putBackInQueue(entries: readonly QueuedAddress[]): Promise<void> {
  await writing(async () => {
    for (const entry of entries) {
      const holder = await database.readingQueue.get({ address: entry.address });
      if (!holder || holder.id === entry.id) await database.readingQueue.put(entry);
    }
  });
}

/** A person says whether an address was visited. @returns the entry before and after. */
export async function setVisited(id: Id, visited: boolean): Promise<{ before: QueuedAddress; after: QueuedAddress }> {
  return writing(async () => {
    const before = await database.readingQueue.get(id);
    if (!before) throw new NotInLibrary('address');
    const after = { ...before, visited: visited ? Date.now() : null };
    await database.readingQueue.put(after);
    return { before, after };
  });
}

/** An article was read at one of these addresses: what waits under them is visited. Part of a transaction. */
export async function markVisited(...addresses: readonly string[]): Promise<void> {
  const waiting = database.readingQueue.where('address').anyOf([...new Set(addresses.flatMap(spellingsOf))]);
  await waiting.filter(({ visited }) => visited === null).modify({ visited: Date.now() });
}

async function articleOf(address: string): Promise<Article | null> {
  const spellings = spellingsOf(address);
  const byCanonical = await database.articles.where('canonicalUrl').anyOf(spellings).first();
  return byCanonical ?? (await database.articles.where('url').anyOf(spellings).first()) ?? mergedAt(...spellings);
}

/** Lists of addresses are old: sites have changed to https since, and added or dropped the last slash or “www.”. */
function spellingsOf(address: string): string[] {
  const url = new URL(address);
  const host = url.host.replace(/^www\./u, '');
  const path = url.pathname.replace(/\/$/u, '');
  const hosts = [host, `www.${host}`];
  const paths = path === '' ? ['/'] : [path, `${path}/`];
  return ['http:', 'https:'].flatMap((scheme) =>
    hosts.flatMap((name) => paths.map((end) => `${scheme}//${name}${end}${url.search}`)),
  );
}
