import { fnv1a } from '../../../analysis/fnv-1a.ts';
import { NearDuplicates, type Signature } from '../../../analysis/near-duplicates.ts';
import { plainAddress } from '../../../model/plain-address.ts';
import type { Id } from '../../../model/id.ts';
import type { Original } from '../import-row.ts';

/** What a row is compared by. */
export interface ComparedText {
  address: string | null;
  signature: Signature | null;
  textHash: string;
}

/** What it is like, and how. */
export interface Likeness {
  of: Original;
  sameAddress: boolean;
  sameText: boolean;
  /** About which share of their runs of words both have in common, 0 to 1; 0 where only the address is the same. */
  overlap: number;
}

/** An article of the library that has the address of a row, with the hash of its latest text. */
export interface ArticleThere {
  id: Id;
  textHash: string;
}

/**
 * The articles of the library, and those that came before in the files, which a new one may be the same as. Kept of each are its
 * fingerprint, a number for its text, and its name: no more than 1.2 kB, most of it outside of the scripts' memory. No piece of its text or of its file is.
 */
export class TwinFinder {
  /** An article's id or a row's key, by the place in which it was added. */
  readonly #names: (Id | number)[] = [];
  readonly #hashes: number[] = [];
  readonly #byHash = new Map<number, number>();
  readonly #rowAt = new Map<string, number>();
  readonly #addresses = new Set<number>();
  readonly #alike = new NearDuplicates();

  /** @param addresses all under which it is known. */
  addArticle(id: Id, addresses: readonly string[], compared: Omit<ComparedText, 'address'>): void {
    this.#add(id, compared);
    for (const address of addresses) this.#addresses.add(shortHash(address));
  }

  /** Whether the library may have something at an address: to be looked up there, since a hash alone does not say. */
  mayBeThere(address: string): boolean {
    return this.#addresses.has(shortHash(plainAddress(address)));
  }

  /** Of several with one address or text the first counts. */
  addRow(key: number, { address, ...compared }: ComparedText): void {
    const place = this.#add(key, compared);
    if (address !== null && !this.#rowAt.has(plainAddress(address))) this.#rowAt.set(plainAddress(address), place);
  }

  /**
   * The one of the same address; else of the same text; else the one whose text is nearest, if it is near.
   * @param there what the library has at its address.
   */
  likest({ address, signature, textHash }: ComparedText, there: ArticleThere | null): Likeness | null {
    const row = address === null ? undefined : this.#rowAt.get(plainAddress(address));
    const same = this.#byHash.get(numberOf(textHash));
    const near = signature ? this.#alike.like(signature) : [];
    const overlapWith = (of: Id | number) => near.find(({ place }) => this.#names[place] === of)?.overlap ?? 0;
    if (there) return likeness(there.id, true, there.textHash === textHash, overlapWith(there.id));
    const place = row ?? same ?? near[0]?.place;
    const of = place === undefined ? undefined : this.#names[place];
    if (place === undefined || of === undefined) return null;
    return likeness(of, place === row, this.#hashes[place] === numberOf(textHash), overlapWith(of));
  }

  #add(name: Id | number, { signature, textHash }: Omit<ComparedText, 'address'>): number {
    const place = this.#alike.add(signature);
    const hash = numberOf(textHash);
    this.#names.push(name);
    this.#hashes.push(hash);
    if (!this.#byHash.has(hash)) this.#byHash.set(hash, place);
    return place;
  }
}

function likeness(name: Id | number, sameAddress: boolean, sameText: boolean, overlap: number): Likeness {
  const of: Original = typeof name === 'number' ? { kind: 'row', key: name } : { kind: 'article', id: name };
  return { of, sameAddress, sameText, overlap: sameText ? 1 : overlap };
}

/** Of 31 bits: larger numbers take memory of their own. */
function shortHash(address: string): number {
  return fnv1a(address) >>> 1;
}

/** The first 52 bits of a SHA-256: among a million texts two have them alike by chance once in ten thousand libraries. */
function numberOf(textHash: string): number {
  return Number.parseInt(textHash.slice(0, 13), 16);
}
