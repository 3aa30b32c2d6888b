import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import type { Id } from '../../../model/id.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { caseReadingOf } from '../../../storage/case-readings.ts';
import { createCase } from '../../../storage/cases.ts';
import { caseReading as example, pageCapture } from '../../model/examples.ts';

let bridge: Id;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  answerRequests(handlers, keepFailure);
  const { article } = await captureArticle(pageCapture);
  bridge = (await createCase('Long Bridge closure', article.id)).id;
});

function change() {
  return {
    request: 'reading.change',
    body: {
      case: bridge,
      change: { put: { facts: example.facts }, drop: {} },
      question: 'coverage',
      says: 'Fact confirmed.',
    },
  };
}

test('a step of the reader’s is kept, and undone', async () => {
  expect(await sendAs(ownPage(), change())).toEqual({ ok: true, answer: null });
  expect((await caseReadingOf(bridge))?.facts).toEqual(example.facts);
  await sendAs(ownPage(), { request: 'step.undo', body: { step: null } });
  expect((await caseReadingOf(bridge))?.facts).toEqual([]);
});

test('a news page cannot take one', async () => {
  const reply = await sendAs(contentScript(1), change());
  expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  expect(await caseReadingOf(bridge)).toBeNull();
});
