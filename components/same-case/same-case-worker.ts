import { groupFingerprints } from '../../analysis/same-case/groups.ts';
import { LikenessIndex } from '../../analysis/same-case/likeness-index.ts';
import { likeliestCases } from '../../analysis/same-case/likeliest-cases.ts';
import { reasonsFor } from '../../analysis/same-case/reasons.ts';
import { latestTexts } from '../../storage/same-case.ts';
import { fingerprintsOf } from './kept-fingerprints.ts';
import type { ProposedGroup, SameCaseAnswers, SameCaseQuestion } from './same-case-question.ts';
import { reasonOf } from '../../model/reason-of.ts';

/**
 * Answers, beside the page, which articles of the library tell the same case. It reads the library itself, so that no page
 * waits for thousands of texts.
 */
addEventListener(
  'message',
  ({ data: { turn, question } }: MessageEvent<{ turn: number; question: SameCaseQuestion }>) => {
    const found: Promise<SameCaseAnswers[keyof SameCaseAnswers]> =
      question.ask === 'cases' ? casesFor(question) : groupsAmong(question.articles);
    void found.then(
      (answer) => postMessage({ turn, answer }),
      (error: unknown) => postMessage({ turn, failure: reasonOf(error) }),
    );
  },
);

async function casesFor({ article, cases }: SameCaseQuestion & { ask: 'cases' }): Promise<SameCaseAnswers['cases']> {
  const [own] = await fingerprintsOf(await latestTexts([article]));
  if (!own) return [];
  const members = new Set(cases.flatMap(({ articles }) => articles));
  return likeliestCases(own, cases, new LikenessIndex(await fingerprintsOf(await latestTexts([...members]))));
}

async function groupsAmong(articles: readonly string[]): Promise<SameCaseAnswers['groups']> {
  const fingerprints = await fingerprintsOf(await latestTexts(articles));
  const byId = new Map(fingerprints.map((fingerprint) => [fingerprint.id, fingerprint]));
  return groupFingerprints(fingerprints).flatMap((members): ProposedGroup[] => {
    const [first, second] = members.map((id) => byId.get(id));
    return first && second ? [{ articles: members, reasons: reasonsFor(first, second) }] : [];
  });
}
