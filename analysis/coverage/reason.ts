import { isHeld, type CaseIndex, type IndexedArticle } from './case-index.ts';
import type { Finding } from './find-telling.ts';
import { isNumber, type Term } from './terms.ts';

/** What a fact and the sentence that may tell it have in common, as the fact writes it; what the sentence lacks. */
export interface Reason {
  names: string[];
  numbers: string[];
  /** The rarest in the case first. */
  words: string[];
  missingNames: string[];
  missingNumbers: string[];
}

const MOST_WORDS = 5;

/** Why a sentence was taken for a telling of a fact, by the words in it and beside it. */
export function reasonOf({ sentence, terms }: Finding, target: IndexedArticle, index: CaseIndex): Reason {
  const isShared = ({ key }: Term): boolean => sentence !== null && isHeld(index, target, sentence, key);
  const shared = terms.filter(isShared);
  const missing = terms.filter((term) => !isShared(term));
  const isName = ({ key }: Term): boolean => index.isName(key);
  const isFigure = ({ key }: Term): boolean => isNumber(key);
  const words = shared
    .filter((term) => !isName(term) && !isFigure(term))
    .toSorted((one, other) => index.rarityOf(other.key) - index.rarityOf(one.key));
  return {
    names: writtenOnce(shared.filter(isName)),
    numbers: writtenOnce(shared.filter(isFigure)),
    words: writtenOnce(words).slice(0, MOST_WORDS),
    missingNames: writtenOnce(missing.filter(isName)),
    missingNumbers: writtenOnce(missing.filter(isFigure)),
  };
}

/** For a reader: “shares Brock, 31,000, bearings; without 2019”. */
export function reasonInWords({ names, numbers, words, missingNames, missingNumbers }: Reason): string {
  const shared = [...names, ...numbers, ...words];
  const missing = [...missingNames, ...missingNumbers];
  const first = shared.length > 0 ? `shares ${shared.join(', ')}` : 'shares no word';
  return missing.length > 0 ? `${first}; without ${missing.join(', ')}` : first;
}

function writtenOnce(terms: readonly Term[]): string[] {
  return [...new Map(terms.map(({ key, written }) => [key, written])).values()];
}
