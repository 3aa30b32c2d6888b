import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { LiveAnnotation } from '../../model/annotation.ts';
import { SuggestionDecision, type Acceptance, type ProposedPassage } from '../../model/suggestion-decision.ts';
import { annotationsOf, changeAnnotation, deleteAnnotation } from '../../storage/annotations.ts';
import { captureArticle } from '../../storage/articles.ts';
import { database } from '../../storage/database.ts';
import { findPersonalSet } from '../../storage/personal-set.ts';
import {
  acceptSuggestions,
  decisionsOf,
  rejectSuggestion,
  takeBackDecisions,
} from '../../storage/suggestion-decisions.ts';
import { annotation as example, idOf, pageCapture, positionOfWords, suggestionDecision } from '../model/examples.ts';

let proposed: ProposedPassage;

beforeEach(async () => {
  await freshLibrary();
  const { article, revision } = await captureArticle(pageCapture);
  proposed = { article: article.id, revision: revision.id, selectors: example.selectors, tags: ['quote', 'opinion'] };
});

function acceptance(change: Partial<Acceptance> = {}): Acceptance {
  const { selectors, tags } = proposed;
  return { proposed, selectors, tags, fields: { speakers: ['Ines Okafor'] }, confidence: 0.9, ...change };
}

describe('accepting', () => {
  test('makes an annotation that tells where it came from, and keeps the decision', async () => {
    const [decision] = await acceptSuggestions([acceptance()]);
    const [annotation] = await annotationsOf(proposed.article);
    expect(annotation).toMatchObject({
      ...proposed,
      place: 'article',
      fields: { speakers: ['Ines Okafor'] },
      origin: { kind: 'suggestion', confidence: 0.9 },
    });
    expect(LiveAnnotation.parse(annotation)).toEqual(annotation);
    expect(SuggestionDecision.parse(decision)).toEqual(decision);
    expect(decision).toMatchObject({ ...proposed, verdict: 'accepted', annotation: annotation?.id });
    expect(await decisionsOf(proposed.article)).toEqual([decision]);
  });

  test('keeps what the reader made of the words and tags, and decides what was proposed', async () => {
    const exact = 'We had no choice';
    const selectors: Acceptance['selectors'] = [
      { type: 'TextQuoteSelector', exact, prefix: '“', suffix: ',”' },
      positionOfWords(exact),
    ];
    await acceptSuggestions([acceptance({ selectors, tags: ['fact'] })]);
    expect(await annotationsOf(proposed.article)).toMatchObject([{ selectors, tags: ['fact'] }]);
    expect(await decisionsOf(proposed.article)).toMatchObject([proposed]);
  });

  test('of several keeps all or none', async () => {
    const elsewhere = acceptance({ selectors: [...example.selectors.slice(0, 1), positionOfWords('Some')] });
    await expect(acceptSuggestions([acceptance(), elsewhere])).rejects.toMatchObject({ name: 'TextChanged' });
    expect([await annotationsOf(proposed.article), await decisionsOf(proposed.article)]).toEqual([[], []]);
    expect(await acceptSuggestions([acceptance(), acceptance()])).toHaveLength(2);
    expect(await annotationsOf(proposed.article)).toHaveLength(2);
  });
});

describe('rejecting', () => {
  test('makes no annotation, and is kept for the article', async () => {
    const decision = await rejectSuggestion(proposed);
    expect(decision).toMatchObject({ ...proposed, verdict: 'rejected', set: (await findPersonalSet())?.set.id });
    expect(await annotationsOf(proposed.article)).toEqual([]);
    expect(await decisionsOf(proposed.article)).toEqual([decision]);
    expect(await decisionsOf(idOf(50))).toEqual([]);
  });

  test('is refused for an article that is not there', async () => {
    await expect(rejectSuggestion({ ...proposed, article: idOf(50) })).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect(await database.suggestionDecisions.count()).toBe(0);
  });
});

describe('taking back', () => {
  test('deletes the annotations that the decisions made, and forgets these', async () => {
    const accepted = await acceptSuggestions([acceptance(), acceptance()]);
    const rejected = await rejectSuggestion(proposed);
    await takeBackDecisions(accepted.map(({ id }) => id));
    expect(await annotationsOf(proposed.article)).toEqual([]);
    expect(await decisionsOf(proposed.article)).toEqual([rejected]);
  });

  test('also of a passage that was changed since, and of one that was deleted', async () => {
    const decisions = await acceptSuggestions([acceptance(), acceptance()]);
    const [changed, deleted] = decisions.map(({ annotation = '' }) => annotation);
    await changeAnnotation(changed ?? '', { tags: ['fact'] });
    await deleteAnnotation(deleted ?? '');
    await takeBackDecisions(decisions.map(({ id }) => id));
    expect([await annotationsOf(proposed.article), await decisionsOf(proposed.article)]).toEqual([[], []]);
  });

  test('is refused, all of it, where a passage has a note by now', async () => {
    const decisions = await acceptSuggestions([acceptance(), acceptance()]);
    await changeAnnotation(decisions[1]?.annotation ?? '', { note: 'since then' });
    const takenBack = takeBackDecisions(decisions.map(({ id }) => id));
    await expect(takenBack).rejects.toMatchObject({ name: 'PassageNoted' });
    expect(await annotationsOf(proposed.article)).toHaveLength(2);
    expect(await decisionsOf(proposed.article)).toHaveLength(2);
  });

  test('leaves another person’s decisions alone', async () => {
    await rejectSuggestion(proposed);
    const theirs = { ...suggestionDecision, ...proposed, id: idOf(98), set: idOf(99) };
    await database.suggestionDecisions.add(theirs);
    expect(await takeBackDecisions([theirs.id, idOf(97)])).toEqual([]);
    expect(await database.suggestionDecisions.get(theirs.id)).toEqual(theirs);
    expect(await decisionsOf(proposed.article)).toHaveLength(1);
  });
});
