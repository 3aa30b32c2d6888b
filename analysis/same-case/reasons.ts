import { daysApart } from '../days-apart.ts';
import type { Fingerprint, Term } from './fingerprint.ts';

/** What two articles share, the most telling first. */
export interface Reasons {
  /** Names that stand in both. */
  names: string[];
  /** Rare words that stand in both, names left out. */
  words: string[];
  /** Of these names and words, those in both headlines. */
  inHeadlines: string[];
  /** Null where one of the dates is not known. */
  daysApart: number | null;
}

/** As many of a kind as a person takes in at a glance. */
const SHOWN = 3;
/** Beyond this the number of days is a reason against. */
const NEAR_DAYS = 14;

export function reasonsFor(one: Fingerprint, other: Fingerprint): Reasons {
  const shared = sharedTerms(one, other);
  return {
    names: withoutParts(shared.flatMap(({ name }) => name ?? [])).slice(0, SHOWN),
    words: shared.flatMap(({ name, word }) => (name === null ? [word] : [])).slice(0, SHOWN),
    inHeadlines: withoutParts(shared.filter((term) => term.inHeadlines).map(({ name, word }) => name ?? word)).slice(
      0,
      SHOWN,
    ),
    daysApart: daysApart(one.published, other.published),
  };
}

/** The reasons as a phrase: “both name Dana Whitlock and Long Bridge; both write of bearings; published one day apart”. */
export function inWords({ names, words, daysApart: days }: Reasons): string {
  const parts = [
    names.length > 0 && `both name ${listed(names)}`,
    words.length > 0 && `both write of ${listed(words)}`,
    days !== null && days <= NEAR_DAYS && `published ${apart(days)}`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}

interface SharedTerm {
  /** The name in both articles; null where it is a word. */
  name: string | null;
  word: string;
  inHeadlines: boolean;
  telling: number;
}

function sharedTerms(one: Fingerprint, other: Fingerprint): SharedTerm[] {
  const shared = [...one.terms].flatMap(([key, term]) => {
    const same = other.terms.get(key);
    return same ? [inBoth(term, same)] : [];
  });
  return shared.toSorted((a, b) => b.telling - a.telling);
}

function inBoth(one: Term, other: Term): SharedTerm {
  return {
    name: one.name !== null && other.name !== null ? nameInBoth(one, one.name, other.name) : null,
    // A capital that is a name's is kept; one that only begins a sentence or headline is not.
    word: one.name === null && other.name === null ? one.written.toLowerCase() : one.written,
    inHeadlines: one.inHeadline && other.inHeadline,
    telling: one.weight * other.weight,
  };
}

/** Two people of one family name are not one person: a whole name is given only where both articles write it. */
function nameInBoth({ written }: Term, one: string, other: string): string {
  return one === other ? one : written.replace(/['’]s?$/u, '');
}

/** Without "Whitlock" where "Dana Whitlock" is listed. */
function withoutParts(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  return distinct.filter((name) => !distinct.some((whole) => whole !== name && whole.split(' ').includes(name)));
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function apart(days: number): string {
  if (days === 0) return 'on the same day';
  return days === 1 ? 'one day apart' : `${days} days apart`;
}
