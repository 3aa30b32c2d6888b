import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, NEWS_PAGE, ownPage, sendAs, type Sender } from '../../messaging/fake-browser.ts';
import { load, resetTabs, told } from './fake-tabs.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import type { Answers, Reply, RequestName } from '../../../messaging/contract.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { KEPT_IN_TRASH } from '../../../model/trash-entry.ts';
import { viewTrash } from '../../../storage/trash/view-trash.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  answerRequests(handlers, keepFailure);
});

async function answered<Name extends RequestName>(sender: Sender, name: Name, body: unknown): Promise<Answers[Name]> {
  const reply = (await sendAs(sender, { request: name, body })) as Reply<Name>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.answer;
}

/** An article that a tab shows, with one passage. */
async function marked(tab: number) {
  load(tab, NEWS_PAGE).isListening = true;
  const capture = { ...pageCapture, url: NEWS_PAGE, canonical: null };
  const { article, revision } = await answered(contentScript(tab), 'article.read', capture);
  const { selectors } = example;
  await answered(contentScript(tab), 'annotation.create', {
    article,
    revision,
    place: 'article',
    selectors,
    tags: ['quote'],
  });
  return article;
}

function lastTold(tab: number): number | undefined {
  const message = told.findLast((each) => each.tab === tab)?.message;
  return message?.tell === 'passages' ? message.passages.length : undefined;
}

describe('an article that goes into the trash', () => {
  test('takes its highlights from the tab that shows it, and gives them back when it is restored', async () => {
    const article = await marked(1);
    expect(lastTold(1)).toBe(1);
    await answered(ownPage(), 'trash.put', { articles: [article], cases: [] });
    expect(lastTold(1)).toBe(0);
    await answered(ownPage(), 'trash.restore', { ids: [article] });
    expect(lastTold(1)).toBe(1);
  });

  test('and was read again before it is restored, has its passages in the tab all the same', async () => {
    const article = await marked(1);
    await answered(ownPage(), 'trash.put', { articles: [article], cases: [] });
    const capture = { ...pageCapture, url: NEWS_PAGE, canonical: null };
    const again = await answered(contentScript(1), 'article.read', capture);
    expect(again.article).not.toBe(article);
    await answered(ownPage(), 'trash.restore', { ids: [article] });
    expect(lastTold(1)).toBe(1);
  });
});

test('a case goes there and comes back, and what was there for its time is forgotten', async () => {
  const article = await marked(1);
  const { id } = await createCase('Tunnel', article);
  const old = await createCase('Long Bridge', article);
  await answered(ownPage(), 'trash.put', { articles: [], cases: [old.id] });
  await database.trash.update(old.id, { deleted: Date.now() - KEPT_IN_TRASH });
  expect(await viewTrash()).toEqual([]);
  await answered(ownPage(), 'trash.put', { articles: [], cases: [id] });
  expect(await database.trash.toCollection().primaryKeys()).toEqual([id]);
  await answered(ownPage(), 'trash.restore', { ids: [id] });
  expect((await database.cases.toArray()).map(({ name }) => name)).toEqual(['Tunnel']);
});

test('no news page puts anything there or takes it out', async () => {
  const article = await marked(1);
  await expect(answered(contentScript(1), 'trash.put', { articles: [article], cases: [] })).rejects.toThrow(
    'own pages',
  );
  await expect(answered(contentScript(1), 'trash.restore', { ids: [article] })).rejects.toThrow('own pages');
  expect(await database.articles.count()).toBe(1);
});
