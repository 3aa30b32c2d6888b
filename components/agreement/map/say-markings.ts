import type { Difference, JudgedPassage } from '../../../analysis/agreement/judged-passages.ts';
import type { CodedPassage } from '../../../analysis/agreement/coded-text.ts';
import type { Author } from '../../../model/author.ts';
import { inTagOrder } from '../../../model/tag.ts';
import type { Offer } from '../settling/offers.ts';
import { sayTags } from './say-tags.ts';
import type { Settled } from '../settling/settled.ts';

const DIFFERENCES: Record<Difference, string> = {
  'left out': 'not all marked it',
  boundary: 'other boundaries',
  tag: 'other tags',
};

/** "3 of 5 marked it", and in what they differ. */
export function sayJudgement({ markings, coders, differences }: JudgedPassage): string {
  const marked = new Set(markings.map(({ coder }) => coder)).size;
  const others = differences.filter((difference) => difference !== 'left out').map((each) => DIFFERENCES[each]);
  const all = differences.length === 0 ? 'all agree' : null;
  return [`${marked} of ${coders} marked it`, ...others, ...(all ? [all] : [])].join(', ');
}

export function sayDifference(difference: Difference): string {
  return DIFFERENCES[difference];
}

/** More names than these are counted. */
const MOST_NAMES = 4;

/** "Ana, Ben and Cem", "Ana, Ben, Cem and 57 others" */
export function sayCoders(places: readonly number[], coders: readonly Author[]): string {
  const names = places.map((place) => coders[place]?.name ?? '');
  const said =
    names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`] : names;
  return new Intl.ListFormat('en-GB').format(said);
}

/** "Settled as Ana marked it: Quote", "Settled: no passage" */
export function saySettled(
  { passages, isOutdated, contested }: Settled,
  offers: readonly Offer[],
  coders: readonly Author[],
): string {
  if (contested !== null) return `Settled otherwise by each: ${contested}. Choose what is to stand.`;
  const taken = offers.find(({ markings }) => keyOf(markings) === keyOf(passages));
  const as = taken && passages.length > 0 ? `as ${sayCoders(taken.coders, coders)} marked it: ` : '';
  const tags = passages.map((passage) => sayTags(passage.tags)).join('; ');
  if (isOutdated) return `Settled once, ${as}${tags || 'no passage'}, and marked otherwise since`;
  return as ? `Settled ${as}${tags}` : `Settled: ${tags || 'no passage'}`;
}

function keyOf(passages: readonly CodedPassage[]): string {
  return passages.map(({ start, end, tags }) => `${start}-${end} ${inTagOrder(tags).join()}`).join();
}
