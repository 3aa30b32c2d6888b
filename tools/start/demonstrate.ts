import { launchBrowser } from '../browsers/launch-browser.ts';
import type { DrivenPage } from '../browsers/driven-page.ts';
import { isPickerClosed, Reader, type OpenArticle } from '../reader/reader.ts';
import { freshOutput, keepArchive, OUTPUT } from './output.ts';
import type { PassageToMark, Reading } from './reading.ts';
import type { Setting } from './setting.ts';
import { storedBlocks } from './stored-blocks.ts';
import { reasonOf } from '../../model/reason-of.ts';

interface Demonstration extends Setting {
  caseName: string;
  reading: Reading;
}

/**
 * Does the main job without a person, by the interface that a person has: opens each article, marks passages with
 * mouse and keys, reloads, compares, exports. Pictures and files of it are left in `demo-output/`.
 */
export async function demonstrate({ sites, news, extension, signal, caseName, reading }: Demonstration): Promise<void> {
  await freshOutput(reading.note);
  const browser = await launchBrowser('chromium', { extension, headless: true, signal });
  try {
    const reader = new Reader(browser);
    let last: OpenArticle | null = null;
    for (const { name, outlet } of sites) {
      last = await reader.open(news.addressOf(name));
      await reader.putInCase(last, caseName);
      const { blocks, language } = await storedBlocks(reader, last.sidebar);
      const passages = reading.passagesOf(name, blocks, language);
      const marked = await markAll(reader, last, passages);
      console.log(`${outlet}: ${marked} of ${passages.length} passages marked.`);
    }
    const first = news.addressOf(sites[0]?.name ?? '');
    const page = await showReloaded(reader, first);
    await page.evaluate('scrollTo(0, document.querySelector("h1, h2").getBoundingClientRect().top + scrollY - 80)');
    await picture(page, 'page.png');
    if (last) await compareAndExport(reader, await browser.sidebar(), caseName);
  } finally {
    await browser.close();
  }
  console.log(`${reading.note}\nSee ${OUTPUT}/: pictures, annotations.csv, annotations.jsonld and articles/.`);
}

/** A page can cover words with a bar of its own: what the mouse cannot reach is left out, and said. */
async function markAll(reader: Reader, article: OpenArticle, passages: readonly PassageToMark[]): Promise<number> {
  let marked = 0;
  for (const { words, tags, speaker, speakerKind } of passages) {
    try {
      await article.page.activate();
      await reader.mark(article, words, ...tags);
      if (speaker) await reader.nameSpeaker(article, words, speaker, speakerKind);
      marked += 1;
    } catch (error) {
      console.log(`  not marked: “${words}” (${reasonOf(error)})`);
    }
  }
  return marked;
}

/** Loads the first article again: its highlights return. */
async function showReloaded(reader: Reader, address: string): Promise<DrivenPage> {
  const page = await reader.browser.waitForTab(address);
  await page.activate();
  await page.evaluate('getSelection().empty()');
  await page.waitFor('the picker to be gone', isPickerClosed);
  await page.reload();
  await page.waitFor('the highlights to return', () =>
    [...CSS.highlights].some(([name, layer]) => name.startsWith('parallax-') && layer.size > 0),
  );
  return page;
}

async function compareAndExport(reader: Reader, sidebar: DrivenPage, caseName: string): Promise<void> {
  await sidebar.waitFor('the list of passages', () => document.querySelector('.passage') !== null);
  await sidebar.evaluate('scrollTo(0, 0)');
  await picture(sidebar, 'sidebar.png');
  await reader.showTab(sidebar, 'compare');
  await sidebar.waitFor('the whole comparison', isWhole);
  await picture(sidebar, 'compare.png', true);
  const wide = await reader.openWorkspace(sidebar, '.comparison-actions a');
  await wide.setViewport(1400, 1000);
  await wide.waitFor('the whole comparison', isWhole);
  await picture(wide, 'compare-wide.png', true);
  await wide.click('.comparison-actions button');
  await keepArchive(await reader.browser.waitForDownload(`${caseName}.zip`));
}

/** Its questions are drawn in turns, and who tells what comes last. Runs inside the page. */
function isWhole(): boolean {
  const whole = '.questions[aria-busy="false"] .coverage[aria-busy="false"]';
  return document.querySelector(whole) !== null;
}

function picture(page: DrivenPage, name: string, fullPage = false): Promise<void> {
  return page.screenshot(`${OUTPUT}/${name}`, { fullPage });
}
