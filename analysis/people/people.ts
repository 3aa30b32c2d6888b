import type { PlacedBlock } from '../../model/article-text.ts';
import type { Actor, Mention } from './actor.ts';
import { Cast } from './cast.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { resolvePronouns } from './pronouns.ts';
import { namesWithin, tokensOf } from './tokens.ts';
import { sentencesOf } from '../sentences.ts';
import type { Stretch } from '../stretch.ts';

export interface People {
  actors: readonly Actor[];
  /** In the order of the text; inner ones follow the one they stand in. */
  mentions: readonly Mention[];
}

/** “between Ana Brock, a welder and the mayor”: three. */
const OPENS_LIST = /^,? and (?:the|an?|his|her|their) /u;

/** “(D-Easton)”, “(AFP)”: no sentence is about it. */
const IN_BRACKETS = /\((?:\p{Lu}[-–])?$/u;

/** “Ana Brock, a welder,”, “Ana Brock, 45, a welder,”, “a welder, Ana Brock,”. */
const APPOSITIVE_GAP = /^(?:,| –| —)\s(?:\p{Nd}{1,3},\s)?(?:state |former |then-)?$/u;

/**
 * Who and what an English text speaks of: people with names and roles, bodies, and documents that state something;
 * “Ms Brock”, “the mayor” and “she” are the Ana Brock named before. Rules and word lists, so a guess throughout.
 * @param quotes in order, UTF-16: what stands in them is marked, and means nobody's “he” outside.
 */
export function peopleIn(text: string, blocks: readonly PlacedBlock[], quotes: readonly Stretch[]): People {
  const sentences = sentencesOf(text);
  const knowledge = { sentenceStarts: new Set(sentences.map(({ start }) => start)), names: namesWithin(text) };
  const cast = new Cast();
  // A headline's short names are those of the text below it.
  const ordered = [...blocks.filter(isProse), ...blocks.filter((block) => !isProse(block))];
  const mentions = ordered.flatMap((block) => mentionsIn(text, phrasesIn(tokensOf(text, block, knowledge)), cast));
  const inOrder = mentions.toSorted((one, other) => one.start - other.start || other.end - one.end);
  markQuoted(inOrder, quotes);
  return { actors: cast.actors, mentions: resolvePronouns(inOrder, sentences, text) };
}

function isProse({ kind }: PlacedBlock): boolean {
  return kind !== 'headline' && kind !== 'subheading';
}

/** Of pronouns the actor is still to be found: they stand for nobody at first. */
function mentionsIn(text: string, phrases: readonly Phrase[], cast: Cast): Mention[] {
  const mentions: Mention[] = [];
  for (const phrase of phrases) {
    const beside = phrase.isInner ? undefined : mentions.findLast(({ isInner }) => !isInner);
    const gap = beside ? text.slice(beside.end, phrase.start) : '';
    if (beside && !isPronoun(phrase) && APPOSITIVE_GAP.test(gap) && describes(beside, phrase, text, cast)) continue;
    const actor = phrase.form === 'pronoun' ? nobody(text.slice(phrase.start, phrase.end)) : cast.meant(phrase, text);
    if (beside?.actor.kind === 'organisation' && gap === ' (' && text[phrase.end] === ')') {
      cast.addAlias(beside.actor, text.slice(phrase.start, phrase.end));
    }
    const { start, end, form, isPossessive } = phrase;
    const isInner = phrase.isInner || IN_BRACKETS.test(text.slice(Math.max(0, start - 4), start));
    mentions.push({ start, end, actor, form, isPossessive, isInner, isQuoted: false });
  }
  return mentions;
}

/** Joins “a welder” to the Ana Brock beside it; false where they are two. */
function describes(beside: Mention, phrase: Phrase, text: string, cast: Cast): boolean {
  const { actor } = beside;
  if (beside.isPossessive || actor.isPlural || phrase.isPlural || phrase.isPossessive) return false;
  if (OPENS_LIST.test(text.slice(phrase.end))) return false;
  const isDescription = phrase.form === 'description' && phrase.nounKind === 'person' && beside.form === 'name';
  const isName =
    phrase.form === 'name' &&
    beside.form === 'description' &&
    actor.kind === 'person' &&
    /^(?:[,.;)—–]|\s[(—–])/u.test(text.slice(phrase.end));
  if (!isDescription && !isName) return false;
  if (actor.kind === 'place' || actor.kind === 'organisation') return false;
  const target = beside;
  if (isName) {
    target.actor = cast.meant(phrase, text);
    for (const role of actor.roles) target.actor.roles.add(role);
    target.actor.gender ??= actor.gender;
    target.form = 'name';
  } else {
    actor.kind = 'person';
    cast.describe(actor, phrase);
  }
  target.end = phrase.end;
  return true;
}

function isPronoun({ form }: Phrase): boolean {
  return form === 'pronoun';
}

function nobody(pronoun: string): Actor {
  return {
    name: pronoun.toLowerCase(),
    isNamed: false,
    isPlural: pronoun.toLowerCase() === 'they',
    kind: 'unknown',
    gender: null,
    roles: new Set(),
    words: [],
    count: 0,
  };
}

function markQuoted(mentions: readonly Mention[], quotes: readonly Stretch[]): void {
  let at = 0;
  for (const mention of mentions) {
    while ((quotes[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at += 1;
    const quote = quotes[at];
    if (quote && quote.start <= mention.start) mention.isQuoted = true;
  }
}
