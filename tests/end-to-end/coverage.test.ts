import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const OUTLETS = ['harbour-post', 'daily-ledger', 'northern-wire', 'the-commons'];
const session = newsSession();
let wide: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  let sidebar: DrivenPage | null = null;
  for (const outlet of OUTLETS) {
    const article = await reader.open(news.addressOf(outlet));
    await reader.putInCase(article, CASE);
    ({ sidebar } = article);
  }
  if (!sidebar) throw new Error('no sidebar');
  await reader.showTab(sidebar, 'compare');
  wide = await reader.openWorkspace(sidebar, '.comparison-actions a');
  await waitForMatrix();
});

/** All four articles have their proposals, and the facts are made of them all: later answers would move what is clicked. */
function waitForMatrix(): Promise<unknown> {
  return wide.waitFor(
    'the matrix of four proposed articles',
    (count: number) =>
      document.querySelectorAll('.coverage thead .proposed-sign').length === count &&
      document.querySelector('.coverage[aria-busy="false"] .fact-cell') !== null &&
      document.querySelector('.preliminary-notice .quiet') === null,
    OUTLETS.length,
  );
}

/** What a question’s own notice says. */
function waitForNotice(words: string): Promise<unknown> {
  return wide.waitFor(
    `“${words}” to be said`,
    (expected: string) =>
      [...document.querySelectorAll('.reading-notice')].some(({ textContent }) => textContent?.includes(expected)),
    words,
  );
}

function confirmedFacts(): Promise<string[]> {
  return wide.evaluate(() =>
    [...document.querySelectorAll('.fact-head:not(.fact-head-proposed) .fact-statement')].map(
      ({ textContent }) => textContent ?? '',
    ),
  );
}

describe('before anybody marked anything', () => {
  test('facts are proposed, and said to be; every answer is the rules’', async () => {
    expect(await confirmedFacts()).toEqual([]);
    const byPerson = await wide.evaluate(() => document.querySelectorAll('.fact-cell-by-person').length);
    expect(byPerson).toBe(0);
  });

  test('a cell opens its passage in context, and the passage in its article', async () => {
    await wide.click('.fact-cell');
    await wide.waitFor('the passage in context', () => document.querySelector('.open-cell mark')?.textContent);
    await wide.press('o');
    const stored = await session.reader.browser.waitForTab('workspace.html#/article/');
    await stored.waitFor('the stored text', () => document.querySelector('.stored-text') !== null);
    await stored.close();
    await wide.activate();
  });
});

describe('the reader’s word', () => {
  test('C confirms a fact; E words it; both survive a reload', async () => {
    await wide.click('.fact-cell');
    await wide.press('c');
    await waitForNotice('Fact confirmed.');
    await wide.waitFor('the focus to go along', () =>
      document.activeElement?.closest('tr')?.querySelector('.fact-head:not(.fact-head-proposed)'),
    );
    await wide.press('e');
    await wide.waitFor('the statement’s field', () => document.activeElement?.matches('textarea'));
    await wide.press('a', 'Control');
    await wide.type('The repair has an estimate.');
    await wide.press('Enter');
    await waitForNotice('Statement kept.');
    await wide.reload();
    await waitForMatrix();
    expect(await confirmedFacts()).toEqual(['The repair has an estimate.']);
  });

  test('N says that an article does not tell it, and U takes that back', async () => {
    await wide.click('.fact-cell');
    await wide.press('n');
    await wide.waitFor('the cell to say so', () =>
      /(?:not told|left out|written before).✓/u.test(document.querySelector('.fact-cell')?.textContent ?? ''),
    );
    await wide.press('u');
    await wide.waitFor('the cell to be told again', () =>
      /^told.✓/u.test(document.querySelector('.fact-cell')?.textContent ?? ''),
    );
  });

  test('M in two rows joins them', async () => {
    const before = await confirmedFacts();
    await wide.click('.fact-cell');
    await wide.press('m');
    await wide.press('ArrowDown');
    await wide.press('m');
    await waitForNotice('Facts joined.');
    await wide.waitFor(
      'the two to be one',
      (count: number) => {
        return document.querySelectorAll('.fact-head:not(.fact-head-proposed)').length === count;
      },
      before.length,
    );
  });

  test('two rows of the ledger are merged by two keys, survive a reload, and are undone', async () => {
    await mergeTwoRows();
    await wide.click('.ledger-below .reading-notice button');
    await wide.waitFor(
      'no row to be confirmed',
      () => document.querySelector('.row-name.actor:not(.actor-proposed)') === null,
    );
    await mergeTwoRows();
    await wide.reload();
    await waitForMatrix();
    await wide.waitFor('the merged row to be there still', () =>
      document.querySelector('.row-name.actor:not(.actor-proposed)'),
    );
  });

  test('spellings that may be one speaker’s are merged by a click, and parted by another', async () => {
    await wide.click('.voices-below .suggested-merges button');
    await waitForNotice('Merged into');
    await wide.waitFor('the spellings to be listed', () => document.querySelector('.merged-voices'));
    while (await wide.evaluate(() => document.querySelector('.merged-voices button') !== null)) {
      const before = await wide.evaluate(() => document.querySelectorAll('.merged-voices button').length);
      await wide.click('.merged-voices button');
      await wide.waitFor(
        'a spelling to stand apart',
        (count: number) => document.querySelectorAll('.merged-voices button').length < count,
        before,
      );
    }
  });
});

async function mergeTwoRows(): Promise<void> {
  await wide.evaluate(`document.querySelector('.actor-proposed ~ .row-actions .voice-merge').focus()`);
  await wide.press('Enter');
  await wide.waitFor('the second row to be asked for', () =>
    document.querySelector('.ledger-below [role="status"]')?.textContent?.includes('belong to?'),
  );
  await wide.evaluate(`document.querySelectorAll('.actor-proposed ~ .row-actions .voice-merge-open')[1].focus()`);
  await wide.press('Enter');
  await wide.waitFor('a row to be confirmed', () => document.querySelector('.row-name.actor:not(.actor-proposed)'));
}

describe('everybody can read it', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s, wide and narrow', async (scheme) => {
    await wide.setColourScheme(scheme);
    await wide.click('.fact-cell');
    for (const width of [1400, 400]) {
      await wide.setViewport(width, 900);
      const { wrong, looked } = await checkWithAxe(wide);
      expect(wrong).toEqual([]);
      expect(looked.some((node) => node.includes('fact'))).toBe(true);
    }
    await wide.setViewport(1400, 900);
  });
});
