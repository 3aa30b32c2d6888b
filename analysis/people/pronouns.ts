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
  isSubject: boolean;
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
    if (mention.form === 'pronoun') resolve(mention, seen, sentence);
    if (isFirst) subjectOf = sentence;
    if (mention.actor.kind !== 'unknown' || mention.form !== 'pronoun') {
      seen.push({ mention, sentence, isSubject: isFirst });
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
  for (const { mention: earlier, sentence: at, isSubject } of seen.toReversed()) {
    const distance = sentence - at;
    if (distance > REACH) break;
    if (!fits(pronoun, earlier.actor)) continue;
    const score = scoreOf(earlier, distance, isSubject, pronoun);
    if (best === null || score > best.score) best = { actor: earlier.actor, score };
  }
  if (!best) return;
  setActor(mention, best.actor);
  if (GENDERS[pronoun]) best.actor.gender ??= GENDERS[pronoun];
}

function scoreOf(
  { actor, form, isInner, isPossessive }: Mention,
  distance: number,
  isSubject: boolean,
  pronoun: string,
): number {
  let score = -distance;
  if (isSubject) score += 1.5;
  if (isInner || isPossessive) score -= 1;
  if (actor.isNamed && form !== 'description') score += 0.5;
  if (GENDERS[pronoun] && actor.gender === GENDERS[pronoun]) score += 0.75;
  return score;
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
