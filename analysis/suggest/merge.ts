import type { Suggestion } from '../../model/suggestion.ts';
import { inTagOrder } from '../../model/tag.ts';

/**
 * Joins suggestions of the same words into one passage that carries all their tags, in reading order, the longer
 * first where two begin alike. Passages that merely overlap stay apart.
 * @param text the article's canonical text, in whose UTF-16 offsets the suggestions stand.
 */
export function mergeSuggestions(text: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const groups = Map.groupBy(suggestions, (suggestion) => coreOf(text, suggestion));
  return [...groups.values()]
    .map((group) => group.reduce(joined))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

const TELLS = /[\p{L}\p{N}\p{Sc}%‰]/u;

/** What a passage says, without marks and spaces at its edges: a quote with its marks and an opinion without are one. */
function coreOf(text: string, { start, end }: Suggestion): string {
  let [first, last] = [start, end];
  // By hand: an expression that is tied to the end tries every run of marks on its way, which hostile text makes long.
  while (first < last && !TELLS.test(text.charAt(first))) first += 1;
  while (last > first && !TELLS.test(text.charAt(last - 1))) last -= 1;
  return first < last ? `${first} ${last}` : `${start} ${end}`;
}

/** No surer than the least sure of its tags: who accepts the passage accepts them all. */
function joined(one: Suggestion, other: Suggestion): Suggestion {
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    tags: inTagOrder([...one.tags, ...other.tags]),
    fields: { ...other.fields, ...one.fields },
    confidence: Math.min(one.confidence, other.confidence),
    reason: one.reason === other.reason ? one.reason : `${one.reason}; ${other.reason}`,
  };
}
