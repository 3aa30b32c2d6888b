import { awaitedKey, type AwaitedPassage, type AwaitedText } from '../model/awaited-text.ts';
import type { Article } from '../model/article.ts';
import { derivedId } from '../model/derived-id.ts';
import type { Id } from '../model/id.ts';
import { plainAddress } from '../model/plain-address.ts';
import { isSameSite } from '../model/web-address.ts';
import { database } from './database.ts';
import { inOrder } from './keep-revision.ts';
import { reading, writing } from './transaction.ts';
import { withheldTogether } from './withheld-passages.ts';

/** What is to wait, as a file has it. */
export type ToAwait = Omit<AwaitedText, 'id' | 'imported' | 'tried'>;

/** What an import left waiting, so that it can be taken back. */
export interface AwaitedMark {
  text: Id;
  /** Whether nothing of the file had waited for that page before. */
  isNew: boolean;
  /** The keys of the passages that had not. */
  added: string[];
}

/** Keeps what a file says of an article until its page is read. A file that comes twice adds nothing the second time. */
export async function awaitText(text: ToAwait): Promise<AwaitedMark> {
  return writing(() => putAwaited(text));
}

/** The same as a part of a transaction. */
export async function putAwaited(text: ToAwait): Promise<AwaitedMark> {
  const address = plainAddress(text.address);
  const { salt, revision, article } = text;
  const id = derivedId(`awaited ${JSON.stringify([text.source, salt, address, article.id, revision])}`);
  const known = await database.awaitedTexts.get(id);
  const waiting = byKey(known?.passages ?? []);
  const given = byKey(text.passages);
  const passages = [...new Map([...waiting, ...given]).values()];
  const withheld = withheldTogether(known?.withheld, text.withheld);
  const all = { ...known, ...text, id, address, passages, ...(withheld && { withheld }) };
  await database.awaitedTexts.put({ imported: Date.now(), tried: null, ...all });
  return { text: id, isNew: !known, added: [...given.keys()].filter((key) => !waiting.has(key)) };
}

function byKey(passages: readonly AwaitedPassage[]): Map<string, AwaitedPassage> {
  return new Map(passages.map((one) => [awaitedKey(one), one]));
}

/** All that waits, by address. */
export async function viewAwaited(): Promise<AwaitedText[]> {
  return reading(() => database.awaitedTexts.orderBy('address').toArray());
}

/**
 * What waits for an article that was read: by its addresses, else by the hash of its text where its page was read at another address of
 * the same site (a form for phones, one with a parameter that nobody knows). Not at other sites: outlets print agencies' texts word for word.
 */
export async function awaitedFor({ id, url, canonicalUrl, otherAddresses = [] }: Article): Promise<AwaitedText[]> {
  return reading(async () => {
    const addresses = [...new Set([url, canonicalUrl, ...otherAddresses])];
    const there = await database.awaitedTexts.where('address').anyOf(addresses).toArray();
    if (there.length > 0 || (await database.awaitedTexts.count()) === 0) return there;
    const hashes = new Set((await inOrder(id).toArray()).map(({ textHash }) => textHash));
    const same = await database.awaitedTexts
      .filter((text) => isSameSite(text.address, canonicalUrl) && hashesOf(text).some((hash) => hashes.has(hash)))
      .toArray();
    // Where two pages of a site wait with the same text, nobody knows which of them this is.
    return new Set(same.map(({ address }) => address)).size === 1 ? same : [];
  });
}

function hashesOf({ revision, withheld }: AwaitedText): string[] {
  const hashes = [revision.hash, ...(withheld?.revisions ?? []).map(({ textHash }) => textHash)];
  return hashes.filter((hash) => hash !== null);
}

/** A place in cases that an earlier file of the same project kept for an article makes room for a later file's. Part of a transaction. */
export async function forgetBarePlaces(address: string, article: Id): Promise<void> {
  const there = await database.awaitedTexts.where('address').equals(plainAddress(address)).toArray();
  const bare = there.filter((text) => text.article.id === article && countAwaited(text) === 0);
  await database.awaitedTexts.bulkDelete(bare.map(({ id }) => id));
}

/** How many passages wait for a page. */
export function countAwaited({ passages, withheld }: AwaitedText): number {
  return passages.length + (withheld?.annotations.filter(({ deleted }) => deleted !== true).length ?? 0);
}

/** Nothing waits there any more; gives back what {@link awaitAgain} needs. */
export async function forgetAwaited(ids: readonly Id[]): Promise<AwaitedText[]> {
  return writing(async () => {
    const forgotten = (await database.awaitedTexts.bulkGet([...ids])).filter((text) => text !== undefined);
    await database.awaitedTexts.bulkDelete([...ids]);
    return forgotten;
  });
}

/** Undoes that. */
export async function awaitAgain(texts: readonly AwaitedText[]): Promise<void> {
  await writing(async () => void (await database.awaitedTexts.bulkPut([...texts])));
}

/**
 * An article is here: cases that a file brought hold it from now on, and those passages that were found in it wait no more. Whatever an import
 * added while they were looked for waits on.
 */
export async function settleAwaited(
  { id, article }: AwaitedText,
  here: Id,
  found: readonly AwaitedPassage[],
): Promise<void> {
  await writing(async () => {
    const theirs = article.id;
    if (theirs !== null && theirs !== here) {
      await database.cases
        .filter(({ articles }) => articles.includes(theirs))
        .modify((holding) => {
          holding.articles = [...new Set(holding.articles.map((one) => (one === theirs ? here : one)))];
        });
    }
    const known = await database.awaitedTexts.get(id);
    if (!known) return;
    const settled = byKey(found);
    const left = known.passages.filter((one) => !settled.has(awaitedKey(one)));
    const still = { ...known, passages: left, tried: Date.now() };
    if (countAwaited(still) === 0) await database.awaitedTexts.delete(id);
    else await database.awaitedTexts.put(still);
  });
}
