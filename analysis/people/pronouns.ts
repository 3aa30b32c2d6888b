import { isSayingVerb } from '../word-lists/speech-verbs.ts';
import type { Stretch } from '../stretch.ts';
import type { Actor, Gender, Mention } from './actor.ts';

/** How many sentences back a pronoun is looked for. */
const REACH = 8;

const GENDERS: Record<string, Gender> = { he: 'male', she: 'female' };

/** Behind these a name is no sentence's subject. */
const NOT_A_SUBJECT =
  /\b(?:of|in|on|at|by|for|from|with|without|about|against|between|into|to|than|as|like|and|or|over|under|behind|called|told|asked|said|accused|joined|met|sued)\s+(?:(?:the|a|an)\s+)?$/iu;

interface Placed {
  mention: Mention;
  sentence: number;
  /** How much speaks for it apart from its distance. */
  weight: number;
}

/**
 * Gives each “he”, “she”, “it” and “they” outside quotations the actor it most likely means: of the right gender,
 * rather a sentence's subject, rather near. A pronoun that fits nobody stays as it is. Changes the mentions.
 */
export function resolvePronouns(
  mentions: readonly Mention[],
  sentences: readonly Stretch[],
  text: string,
): readonly Mention[] {
  const seen: Placed[] = [];
  let sentence = 0;
  let subjectOf = -1;
  for (const mention of mentions) {
    if (mention.isQuoted) continue;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence += 1;
    const from = Math.max(sentences[sentence]?.start ?? 0, mention.start - 30);
    const isFirst =
      subjectOf !== sentence &&
      !mention.isInner &&
      !mention.isPossessive &&
      !NOT_A_SUBJECT.test(text.slice(from, mention.start));
    // “by Brock, who said”: whoever acts in a clause is as near a pronoun as a sentence's subject.
    const isRelative = mention.form === 'pronoun' && mention.actor.name === 'who';
    if (mention.form === 'pronoun') resolve(mention, seen, sentence);
    if (isFirst) subjectOf = sentence;
    if (mention.actor.kind !== 'unknown' || mention.form !== 'pronoun') {
      seen.push({ mention, sentence, weight: weightOf(mention, text, isFirst, isRelative) });
    }
  }
  return mentions;
}

function resolve(mention: Mention, seen: readonly Placed[], sentence: number): void {
  const pronoun = mention.actor.name;
  if (pronoun === 'who') {
    const before = seen.at(-1)?.mention;
    if (before && mention.start - before.end <= 3) setActor(mention, before.actor);
    return;
  }
  let best: { actor: Actor; score: number } | null = null;
  let isUnopposed = true;
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const placed = seen[at];
    if (!placed || sentence - placed.sentence > REACH) break;
    const { actor } = placed.mention;
    if (!fits(pronoun, actor)) continue;
    const score = scoreOf(placed, sentence, pronoun);
    isUnopposed &&= best === null || best.actor === actor;
    if (best === null || score > best.score) best = { actor, score };
  }
  if (!best) return;
  setActor(mention, best.actor);
  // What is learned of one wrong guess would make the next one wrong.
  if (isUnopposed && GENDERS[pronoun]) best.actor.gender ??= GENDERS[pronoun];
}

/** Weights of a sentence: what a mention's place in its sentence is worth against standing one sentence nearer. */
function weightOf(
  { actor, form, isInner, isPossessive, start, end }: Mention,
  text: string,
  isSubject: boolean,
  isRelative: boolean,
): number {
  const speaks = /^(?:\s\p{Ll}+ly)?\s(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const spoke = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  let weight = 0;
  if (isSubject) weight += 1.5;
  else if (isRelative) weight += 0.6;
  if (isSayingVerb(speaks) || isSayingVerb(spoke)) weight += 0.9;
  if (isInner || isPossessive) weight -= 1;
  if (actor.isNamed && form !== 'description') weight += 0.5;
  return weight;
}

function scoreOf({ mention: { actor }, sentence: at, weight }: Placed, sentence: number, pronoun: string): number {
  const wanted = GENDERS[pronoun];
  if (!wanted) return at - sentence + weight;
  const fitness = (actor.gender === wanted ? 0.75 : 0) - (actor.kind === 'unknown' ? 0.75 : 0);
  return at - sentence + weight + fitness;
}

function fits(pronoun: string, actor: Actor): boolean {
  const { kind, isPlural, gender } = actor;
  const wanted = GENDERS[pronoun];
  if (wanted) {
    return (
      !isPlural &&
      (kind === 'person' || (kind === 'unknown' && actor.isNamed)) &&
      (gender === null || gender === wanted)
    );
  }
  if (pronoun === 'it') return !isPlural && (kind === 'organisation' || kind === 'document');
  return pronoun === 'they' && (isPlural || kind === 'organisation');
}

function setActor(mention: Mention, actor: Actor): void {
  const resolved = mention;
  resolved.actor = actor;
  actor.count += 1;
}
