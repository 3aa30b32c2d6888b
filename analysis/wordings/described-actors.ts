import type { Id } from '../../model/id.ts';
import type { ArticleActor } from './article-actors.ts';
import type { CaseActor } from './case-actor.ts';
import { contentWords, isSameStem } from './wording-words.ts';

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

/**
 * The actor whom a description most likely means: one who is called by its noun somewhere in the case, whose names of
 * place or body fit, and who is named in the same article; else the only one of the case. Null where several could be
 * meant or nobody is.
 */
export function describedActor(described: ArticleActor, candidates: readonly CaseActor[]): CaseActor | null {
  if (described.isPlural || !described.isDefinite) return null;
  const head = headOf(described);
  if (head === null) return null;
  const fitting = candidates.filter((candidate) => fits(described, head, candidate));
  const here = fitting.filter(({ articles }) => articles.has(described.article));
  return mostFitting(described, here) ?? (here.length === 0 ? mostFitting(described, fitting) : null);
}

/** The noun that says what it is: the last of its roles in the wording itself. */
export function headOf({ wordings, roles }: ArticleActor): string | null {
  const [first] = wordings;
  const words = first ? contentWords(first.words.split(/\s(?:of|for|at|in|from|with|to|who)\s/u)[0] ?? '') : [];
  return words.findLast((word) => roles.has(word)) ?? null;
}

function fits(described: ArticleActor, head: string, candidate: CaseActor): boolean {
  if (candidate.isPlural || !candidate.isNamed || candidate.kind === 'place') return false;
  if ((candidate.kind === 'organisation') !== (described.kind === 'organisation')) return false;
  if (described.gender !== null && candidate.gender !== null && described.gender !== candidate.gender) return false;
  const isCalledSo = [...candidate.roles].some((role) => role === head || ALSO_CALLED[role]?.includes(head));
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
