import type { Actor, Mention } from '../people/actor.ts';
import type { Stretch } from '../stretch.ts';

/** “Harbour Union, one of the oldest guilds of the coast,”: what stands between commas and has no verb. */
const BESIDE =
  /^(?:,| –| —|\s\()\s?((?:an?|the|one\sof\s(?:the|its|his|her)|then|former|who\s(?:is|was)\s(?:an?|the))\s[^,.;:()“”"–—\n]{3,90}?)(?=[,.;)\n]|\s(?:[–—]|who|which|that|whose)\b)/u;

const FINITE_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|said|says|told|tells|did|does|do|went|came|took|made|got|gave|asked|called|announced|and)\b/u;

/** “In Easton, the mayor …”: the comma closes a place, and describes nobody. */
const BEHIND_PREPOSITION = /\b(?:in|at|on|from|to|near|outside|across|of)\s$/iu;

/** “Brock is a welder”, “the officer, identified as Ana Brock,”, “the man is named John Lund”. */
const SAME_BY_GAP =
  /^(?:\s(?:is|was)\s(?:(?:allegedly|also|apparently|now|reportedly)\s)?|,?\s(?:who\s)?(?:(?:is|was|has\sbeen|were)\s)?(?:(?:later|reportedly|since)\s)?(?:identified|named|known)\s(?:as\s|by\s\p{L}+\sas\s)?)$/u;

export interface Appositive extends Stretch {
  actor: Actor;
}

/** What stands beside a name and describes it, where reading the people did not join it already. */
export function appositivesIn(text: string, mentions: readonly Mention[]): Appositive[] {
  return mentions.flatMap((mention) => {
    const { actor, end, start, form, isPossessive } = mention;
    if (form !== 'name' || isPossessive || !actor.isNamed) return [];
    if (BEHIND_PREPOSITION.test(text.slice(Math.max(0, start - 12), start))) return [];
    const found = BESIDE.exec(text.slice(end, end + 130));
    const words = found?.[1] ?? '';
    if (!found || words === '' || FINITE_VERB.test(words.replace(/^who\s\p{L}+\s/u, ''))) return [];
    const from = end + found[0].length - words.length;
    return [{ start: from, end: from + words.length, actor }];
  });
}

/** Pairs of actors that the text says are one: first who is named. */
export function sameByGap(text: string, mentions: readonly Mention[]): [Actor, Actor][] {
  const outer = mentions.filter(({ isInner }) => !isInner);
  return outer.flatMap((mention, index): [Actor, Actor][] => {
    const before = outer[index - 1];
    if (!before || before.isPossessive || before.actor === mention.actor) return [];
    if (before.actor.isPlural || mention.actor.isPlural) return [];
    const gap = text.slice(before.end, mention.start);
    if (!SAME_BY_GAP.test(gap)) return [];
    if (before.actor.isNamed === mention.actor.isNamed) return [];
    const [named, described] = before.actor.isNamed ? [before, mention] : [mention, before];
    const fits = named.actor.kind !== 'place' && described.actor.kind === 'person';
    return fits ? [[named.actor, described.actor]] : [];
  });
}
