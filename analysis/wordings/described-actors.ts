import type { Id } from '../../model/id.ts';
import type { ActorKind, Gender } from '../people/actor.ts';
import type { ArticleActor } from './article-actors.ts';
import type { CaseActor } from './case-actor.ts';
import { singular } from '../word-form.ts';
import { isOneKind } from './group-nouns.ts';
import { isSameStem } from './wording-words.ts';

/** What the holder of a role is called too. */
const ALSO_CALLED: Record<string, readonly string[]> = {
  president: ['leader'],
  premier: ['leader'],
  minister: ['leader', 'official'],
  chancellor: ['leader'],
  dictator: ['leader'],
  leader: ['dictator', 'ruler', 'strongman'],
  officer: ['cop', 'policeman', 'policewoman'],
  attorney: ['lawyer', 'counsel'],
  director: ['chief', 'head', 'official'],
  chief: ['head', 'director', 'official'],
  head: ['chief'],
  ceo: ['chief', 'executive'],
  general: ['official', 'cop'],
  governor: ['official', 'leader'],
  mayor: ['official', 'leader'],
  secretary: ['official'],
  sheriff: ['official', 'cop'],
  commissioner: ['official'],
};

/** Whoever speaks or acts for a body or a place, and is often named for it: “Easton officials”. */
const STANDING_FOR = new Set(
  'officials leaders members representatives executives authorities lawmakers voters'.split(' '),
);

const OF_SOMEBODY = /^(?:my|our|your|his|her|their)\s/iu;

const BY_GENDER: Record<string, Gender> = { man: 'male', boy: 'male', woman: 'female', girl: 'female' };

/**
 * The actor whom a description most likely means: one who is called by its noun somewhere in the case, whose names of
 * place or body fit, and who is named in the same article; else the only one of the case. “A welder” may be somebody
 * whom the article names later. Null where several could be meant or nobody is.
 * @param isOneOfMany its article speaks of others by the same noun, and so may mean any of them.
 */
export function describedActor(
  described: ArticleActor,
  candidates: readonly CaseActor[],
  isOneOfMany: boolean,
): CaseActor | null {
  const { head } = described;
  if (head === null) return null;
  if (STANDING_FOR.has(head) && described.modifiers.size === 1) return bodyOf(described, candidates);
  if (described.isPlural) return pairOf(described, head, candidates);
  const fitting = candidates.filter((candidate) => fits(described, head, candidate));
  const here = fitting.filter(({ articles }) => articles.has(described.article));
  if (!described.isDefinite) return namedNext(described, here);
  return (
    mostFitting(described, here) ??
    (here.length === 0 && !(head in BY_GENDER) && !isOneOfMany ? mostFitting(described, fitting) : null)
  );
}

/** “the two states”, “the towns of Easton and Milford”, and “the plaintiffs” who sued together. */
function pairOf(
  { wordings, kind, article, modifiers }: ArticleActor,
  head: string,
  candidates: readonly CaseActor[],
): CaseActor | null {
  const pairs = candidates.filter(({ isPlural, isNamed, articles }) => isPlural && isNamed && articles.has(article));
  const named = pairs.find(
    ({ words }) => modifiers.size > 1 && [...modifiers].every((modifier) => words.includes(modifier)),
  );
  if (named) return named;
  const isTwo = /^(?:the |these |those )?(?:two|both)\s/iu.test(wordings[0]?.words ?? '');
  const [pair, other] = pairs.filter(
    ({ kind: own, roles }) => roles.has(singular(head)) || (isTwo && isCounted(head, kind, own)),
  );
  return pair && !other ? pair : null;
}

const PLACES_IN_THE_PLURAL = new Set('states countries nations cities towns counties villages'.split(' '));

/** Two states are two places, two companies two bodies. */
function isCounted(head: string, kind: ActorKind, own: ActorKind): boolean {
  if (PLACES_IN_THE_PLURAL.has(head)) return own === 'place';
  return kind === 'organisation' && own === 'organisation';
}

/** The nouns by which an article speaks of several, or of anybody: “judges”, “every judge”. */
export function nounsOfMany(described: readonly ArticleActor[]): ReadonlySet<string> {
  return new Set(
    described.filter(({ isPlural, isDefinite }) => isPlural || !isDefinite).map(({ head }) => singular(head ?? '')),
  );
}

function bodyOf({ modifiers }: ArticleActor, candidates: readonly CaseActor[]): CaseActor | null {
  const [modifier = ''] = modifiers;
  return candidates.find(({ kind, words }) => kind !== 'person' && words.join(' ') === modifier) ?? null;
}

/** How far behind “a welder” news names who it is; UTF-16. */
const NAMED_WITHIN = 1500;

/** Who is named for the first time behind the description, and soonest. */
function namedNext({ article, wordings }: ArticleActor, candidates: readonly CaseActor[]): CaseActor | null {
  const start = wordings[0]?.start ?? 0;
  const named = candidates.map((candidate) => ({ candidate, first: firstName(candidate, article) }));
  const later = named.filter(({ first }) => first > start && first - start < NAMED_WITHIN);
  return later.toSorted((one, other) => one.first - other.first)[0]?.candidate ?? null;
}

function firstName({ members }: CaseActor, article: Id): number {
  const own = members.filter((member) => member.article === article && member.isNamed);
  return Math.min(...own.flatMap(({ wordings }) => wordings.map(({ start }) => start)));
}

function fits(described: ArticleActor, head: string, candidate: CaseActor): boolean {
  if (candidate.isPlural || !candidate.isNamed || candidate.kind === 'place') return false;
  // “Her attorney” is an attorney of hers, not the attorney of the case.
  if (candidate.kind === 'person' && OF_SOMEBODY.test(described.wordings[0]?.words ?? '')) return false;
  if ((candidate.kind === 'organisation') !== (described.kind === 'organisation')) return false;
  if (described.gender !== null && candidate.gender !== null && described.gender !== candidate.gender) return false;
  const isCalledSo =
    [...candidate.roles].some((role) => isOneKind(role, head) || ALSO_CALLED[role]?.includes(head)) ||
    (candidate.kind === 'person' && candidate.gender !== null && candidate.gender === BY_GENDER[head]);
  return isCalledSo && [...described.modifiers].every((modifier) => isKnown(modifier, candidate));
}

function isKnown(modifier: string, { modifiers }: CaseActor): boolean {
  return [...modifiers].some((known) => isSameStem(modifier, known));
}

/** The one whom the case speaks of much more than of any other. */
function mostFitting(described: ArticleActor, candidates: readonly CaseActor[]): CaseActor | null {
  const count = (candidate: CaseActor): number => mentionsIn(candidate, described.article);
  const [best, second] = candidates.toSorted((one, other) => count(other) - count(one) || other.count - one.count);
  if (!best) return null;
  return !second || best.count > 3 * second.count ? best : null;
}

function mentionsIn({ members }: CaseActor, article: Id): number {
  return members.filter((member) => member.article === article).reduce((sum, { wordings }) => sum + wordings.length, 0);
}
