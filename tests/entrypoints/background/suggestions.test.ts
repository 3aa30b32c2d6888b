import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, NEWS_PAGE, ownPage, sendAs, type Sender } from '../../messaging/fake-browser.ts';
import { load, resetTabs, told } from './fake-tabs.ts';
import { beforeEach, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import type { Reply, RequestName } from '../../../messaging/contract.ts';
import type { Acceptance } from '../../../model/suggestion-decision.ts';
import { annotationsOf } from '../../../storage/annotations.ts';
import { decisionsOf } from '../../../storage/suggestion-decisions.ts';
import { annotation as example, idOf, pageCapture } from '../../model/examples.ts';

let acceptance: Acceptance;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  answerRequests(handlers, keepFailure);
  load(1, NEWS_PAGE).isListening = true;
  const capture = { ...pageCapture, url: NEWS_PAGE, canonical: null };
  const read = await request(contentScript(1), 'article.read', capture);
  if (!read.ok) throw new Error(read.error.message);
  const { selectors, tags, fields } = example;
  const proposed = { article: read.answer.article, revision: read.answer.revision, selectors, tags };
  acceptance = { proposed, selectors, tags, fields, confidence: 0.7 };
  told.length = 0;
});

async function request<Name extends RequestName>(sender: Sender, name: Name, body: unknown): Promise<Reply<Name>> {
  return (await sendAs(sender, { request: name, body })) as Reply<Name>;
}

test('accepting several at once makes all annotations, tells each tab once, and is undone at once', async () => {
  const accepted = await request(ownPage(), 'suggestions.accept', { acceptances: [acceptance, acceptance] });
  const { article } = acceptance.proposed;
  const made = await annotationsOf(article);
  expect(made).toHaveLength(2);
  expect(told).toMatchObject([{ tab: 1, message: { tell: 'passages', passages: made.map(({ id }) => ({ id })) } }]);
  expect(JSON.stringify(told)).not.toMatch(/confidence|origin|speakers/u);

  await request(ownPage(), 'suggestions.takeBack', { decisions: accepted.ok ? accepted.answer : [] });
  expect([await annotationsOf(article), await decisionsOf(article)]).toEqual([[], []]);
  expect(told.at(-1)).toMatchObject({ message: { tell: 'passages', passages: [] } });
});

test('rejecting is kept, and no tab need hear of it', async () => {
  await request(ownPage(), 'suggestion.reject', acceptance.proposed);
  expect(await decisionsOf(acceptance.proposed.article)).toMatchObject([{ verdict: 'rejected' }]);
  expect(told).toEqual([]);
});

test.each<[RequestName, () => object]>([
  ['suggestions.accept', () => ({ acceptances: [acceptance] })],
  ['suggestion.reject', () => acceptance.proposed],
  ['suggestions.takeBack', () => ({ decisions: [idOf(1)] })],
])('a news page cannot ask %s', async (name, body) => {
  expect(await request(contentScript(1), name, body())).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  expect(await decisionsOf(acceptance.proposed.article)).toEqual([]);
});
