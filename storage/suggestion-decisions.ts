import { isLive } from '../model/annotation.ts';
import { newId, type Id } from '../model/id.ts';
import type { Acceptance, ProposedPassage, SuggestionDecision } from '../model/suggestion-decision.ts';
import { createAnnotation, deleteAnnotation } from './annotations.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { NotInLibrary, PassageNoted } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/**
 * Makes annotations of proposals, all of them or none, and keeps that they were decided.
 * @throws {TextChanged} where the accepted words do not stand at the stated place.
 */
export async function acceptSuggestions(acceptances: readonly Acceptance[]): Promise<SuggestionDecision[]> {
  return writing(async () => {
    const decisions: SuggestionDecision[] = [];
    for (const acceptance of acceptances) decisions.push(await accept(acceptance));
    return decisions;
  });
}

/** Keeps that a proposal was rejected. */
export async function rejectSuggestion(proposed: ProposedPassage): Promise<SuggestionDecision> {
  return writing(async () => {
    if (!(await database.articles.get(proposed.article))) throw new NotInLibrary('article');
    return decide(proposed, { verdict: 'rejected' });
  });
}

/**
 * Undoes decisions, all of them or none: the annotations that they made are deleted, and the passages may be proposed again.
 * @throws {PassageNoted} where the reader has written a note on one since, which no other undo would bring back.
 */
export async function takeBackDecisions(ids: readonly Id[]): Promise<SuggestionDecision[]> {
  return writing(async () => {
    const personal = await findPersonalSet();
    const stored = await database.suggestionDecisions.bulkGet([...ids]);
    const decisions = stored.filter((decision) => decision !== undefined).filter(({ set }) => set === personal?.set.id);
    for (const { annotation } of decisions) if (annotation) await deleteIfThere(annotation);
    await database.suggestionDecisions.bulkDelete(decisions.map(({ id }) => id));
    return decisions;
  });
}

/** What the reader has decided of an article's proposals. */
export async function decisionsOf(article: Id): Promise<SuggestionDecision[]> {
  return reading(async () => {
    const personal = await findPersonalSet();
    if (!personal) return [];
    return database.suggestionDecisions.where('[set+article]').equals([personal.set.id, article]).toArray();
  });
}

async function accept({ proposed, selectors, tags, fields, confidence }: Acceptance): Promise<SuggestionDecision> {
  const { article, revision } = proposed;
  const passage = { article, revision, place: 'article' as const, selectors, tags };
  const { id } = await createAnnotation(passage, { fields, origin: { kind: 'suggestion', confidence } });
  return decide(proposed, { verdict: 'accepted', annotation: id });
}

async function decide(
  { article, revision, selectors, tags }: ProposedPassage,
  verdict: Pick<SuggestionDecision, 'verdict' | 'annotation'>,
): Promise<SuggestionDecision> {
  const { set } = await personalSet();
  const decision = { id: newId(), set: set.id, article, revision, selectors, tags, ...verdict, decided: Date.now() };
  await database.suggestionDecisions.add(decision);
  return decision;
}

/** The reader may have deleted it since. */
async function deleteIfThere(id: Id): Promise<void> {
  const annotation = await database.annotations.get(id);
  if (!annotation || !isLive(annotation)) return;
  if (annotation.note !== '') throw new PassageNoted();
  await deleteAnnotation(id);
}
