import type { Id } from '../../model/id.ts';
import type { Published } from '../../model/published.ts';
import { isEnglish } from '../suggest/language.ts';
import { singular } from '../word-form.ts';
import { isShortAbroad, rarityOf, type Rarity } from '../word-rarity.ts';
import { wordsOf } from '../words.ts';
import { wholeNames, writtenWords, type WrittenWord } from './names-of-text.ts';

export interface SameCaseArticle {
  id: Id;
  headline: string | null;
  /** The canonical text; the headline may stand in it or not. */
  text: string;
  language: string | null;
  published: Published | null;
}

/** One word of an article, folded; `weight` as part of a vector of length 1. */
export interface Term {
  weight: number;
  /** Whether it stands in the headline. */
  inHeadline: boolean;
  /** As the article writes it first. */
  written: string;
  /** The whole name that it is part of; null where it is no name. */
  name: string | null;
}

/** What an article is compared by. Made once for each article; a few kilobytes. */
export interface Fingerprint {
  id: Id;
  published: Published | null;
  terms: ReadonlyMap<string, Term>;
}

/** How much a word says about which case a text tells. The order is general knowledge; the values were tried on real cases. */
const WEIGHTS: Record<Rarity, number> = { stop: 0, 'very common': 0.2, common: 0.7, 'common name': 0.5, rare: 1 };
/** Numbers differ between outlets, and the same number turns up anywhere. */
const NUMBER_WEIGHT = 0.5;
const NAME_FACTOR = 2;

/** News says first what it is about: words after these characters count half. */
const LEAD_LENGTH = 600;
const AFTER_LEAD = 0.5;

/** The heaviest terms are enough to know an article by, and bound what a library of thousands costs. */
const TERMS_KEPT = 100;

export function fingerprintOf({ id, headline, text, language, published }: SameCaseArticle): Fingerprint {
  const title = headline ?? '';
  const whole = text.startsWith(title) ? text : `${title}\n\n${text}`;
  const words = weighedWords(whole, language);
  const names = wholeNames(whole, words);
  const sightings = [...Map.groupBy(words, termOf)];
  const terms = sightings.map(([term, seen]) => [term, describe(seen, title.length, names)] as const);
  return { id, published, terms: new Map(unitLength(heaviest(terms))) };
}

interface WeighedWord extends WrittenWord {
  /** By its kind, however often it occurs. */
  weight: number;
}

/** The words of a text that say anything about its case. */
function weighedWords(text: string, language: string | null): WeighedWord[] {
  const inEnglish = isEnglish(text, language);
  const words = writtenWords(text, wordsOf(text, language));
  return words.map((word) => ({ ...word, weight: weightOf(word, inEnglish) })).filter(({ weight }) => weight > 0);
}

function describe(seen: readonly WeighedWord[], headlineEnd: number, names: ReadonlyMap<string, string>): Term {
  const times = seen.reduce((sum, { start }) => sum + (start < LEAD_LENGTH ? 1 : AFTER_LEAD), 0);
  const named = seen.find(({ isName }) => isName);
  const [first] = seen;
  return {
    // What is said ten times is not ten times as telling.
    weight: Math.log(1 + times) * Math.max(...seen.map(({ weight }) => weight)),
    inHeadline: seen.some(({ start }) => start < headlineEnd),
    written: first?.written ?? '',
    name: named ? (names.get(named.folded) ?? named.written) : null,
  };
}

function weightOf({ folded, isName }: WrittenWord, inEnglish: boolean): number {
  if (/^\d/u.test(folded)) return NUMBER_WEIGHT;
  const nameFactor = isName ? NAME_FACTOR : 1;
  if (inEnglish) return WEIGHTS[rarityOf(folded)] * nameFactor;
  return isShortAbroad(folded) && !isName ? 0 : nameFactor;
}

/** Singular and plural are one term; other endings make no difference that was measured. */
function termOf({ folded }: WrittenWord): string {
  return singular(folded);
}

function heaviest(terms: readonly (readonly [string, Term])[]): (readonly [string, Term])[] {
  return terms.toSorted(([, one], [, other]) => other.weight - one.weight).slice(0, TERMS_KEPT);
}

function unitLength(terms: readonly (readonly [string, Term])[]): (readonly [string, Term])[] {
  const length = Math.hypot(...terms.map(([, { weight }]) => weight));
  return terms.map(([term, description]) => [term, { ...description, weight: description.weight / length }]);
}
