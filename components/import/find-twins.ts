import { NearDuplicates, signatureOf } from '../../analysis/near-duplicates.ts';
import { plainAddress } from '../../model/plain-address.ts';
import type { Original, Twin } from './import-row.ts';

/** What is compared: an article of the library or of a file. */
export interface ComparedText {
  of: Original;
  outlet: string | null;
  headline: string | null;
  /** All under which it may be known. */
  addresses: readonly string[];
  text: string;
  textHash: string;
}

/** The articles that a new one may be the same as. About 2 kB each; the texts are not kept. */
export class TwinFinder {
  readonly #byAddress = new Map<string, ComparedText>();
  readonly #byHash = new Map<string, ComparedText>();
  readonly #alike = new NearDuplicates<ComparedText>();

  /** Of several with one address or text the first counts. */
  add(compared: ComparedText): void {
    const known = { ...compared, text: '' };
    for (const address of known.addresses.map(plainAddress)) {
      if (!this.#byAddress.has(address)) this.#byAddress.set(address, known);
    }
    if (!this.#byHash.has(known.textHash)) this.#byHash.set(known.textHash, known);
    const signature = signatureOf(compared.text);
    if (signature) this.#alike.add(known, signature);
  }

  /** The one of the same address; else of the same text; else the one whose text is nearest, if it is near. */
  twinOf({ addresses, text, textHash }: ComparedText): Twin | null {
    const [address] = addresses.map(plainAddress);
    const sameAddress = address === undefined ? undefined : this.#byAddress.get(address);
    const signature = signatureOf(text);
    const near = signature ? this.#alike.like(signature) : [];
    const found = sameAddress ?? this.#byHash.get(textHash) ?? near[0]?.key;
    if (!found) return null;
    const sameText = found.textHash === textHash;
    return {
      of: found.of,
      outlet: found.outlet,
      headline: found.headline,
      sameAddress: found === sameAddress,
      sameText,
      overlap: sameText ? 1 : (near.find(({ key }) => key === found)?.overlap ?? 0),
    };
  }
}
