import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ColourScheme, DrivenPage } from '../../tools/browsers/driven-page.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

async function expectAccessible(page: DrivenPage, scheme: ColourScheme): Promise<void> {
  await page.setColourScheme(scheme);
  const { wrong, looked } = await checkWithAxe(page);
  expect(wrong).toEqual([]);
  expect(looked.length).toBeGreaterThan(20);
}

describe.each<ColourScheme>(['light', 'dark'])('axe finds nothing wrong in %s', (scheme) => {
  test('in the sidebar: This article, a passage open, and Compare', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('northern-wire'));
    if (scheme === 'light') {
      await reader.putInCase(article, 'Long Bridge closure');
      await reader.mark(article, '31,000 vehicles a day', 'statistic');
      await reader.mark(article, '‘quickly and correctly’', 'quote', 'opinion');
    }
    await expectAccessible(article.sidebar, scheme);
    await article.sidebar.click('.passage:nth-child(2) .passage-words');
    await expectAccessible(article.sidebar, scheme);
    await reader.showTab(article.sidebar, 'compare');
    await article.sidebar.waitFor('all questions', () => document.querySelector('.questions[aria-busy="false"]'));
    await expectAccessible(article.sidebar, scheme);
    await reader.showTab(article.sidebar, 'article');
  });

  test('in the workspace: library, case and stored article', async () => {
    const { reader } = session;
    const library = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
    await library.waitFor('the library', () => document.querySelector('.table-body [role=row]') !== null);
    await expectAccessible(library, scheme);
    for (const kind of ['case', 'article']) {
      await library.navigate(`${reader.browser.extensionOrigin}/workspace.html`);
      await library.click(`a[href^="#/${kind}/"]`);
      await library.waitFor(
        `the ${kind}`,
        () => document.querySelector('.questions[aria-busy="false"], .stored-text') !== null,
      );
      await expectAccessible(library, scheme);
    }
    await library.close();
  });

  test('in the review of reworded passages, and where two versions stand beside each other', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('harbour-post'));
    if (scheme === 'light') {
      await reader.mark(article, '“We were told for nine years that it was safe. Nobody looked,”', 'quote');
      const page = await readFile('demo/harbour-post/index.html', 'utf8');
      news.replace('harbour-post', '/', page.replace('Nobody looked,”', 'Nobody came to look,”'));
      await article.page.reload();
      await reader.clickButton(article.page);
    }
    const { sidebar } = article;
    await sidebar.waitFor('the news', () => document.querySelectorAll('.article-news .notice button.link').length > 0);
    await expectAccessible(sidebar, scheme);
    await sidebar.click('.article-news .notice button.link');
    await sidebar.waitFor('the review', () => document.querySelector('.review ins') !== null);
    await expectAccessible(sidebar, scheme);
    await sidebar.press('Escape');

    const changes = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
    await changes.waitFor('the library', () => document.querySelector('.table-body [role=row]') !== null);
    await changes.click(`a[href="${await changes.evaluate(addressOfChanged)}"]`);
    await changes.click('.reader-kept a');
    await changes.waitFor('the changes', () => document.querySelector('.changes-text ins') !== null);
    await expectAccessible(changes, scheme);
    await changes.close();
  });
});

/** The library's order is that of the last change, which the pages of the tests before may have come to be. */
function addressOfChanged(): string | null | undefined {
  const rows = [...document.querySelectorAll('.table-body [role=row]')];
  const changed = rows.find((row) => row.textContent.includes('Harbour Post'));
  return changed?.querySelector('a[href^="#/article/"]')?.getAttribute('href');
}
