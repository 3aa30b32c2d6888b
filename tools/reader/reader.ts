import { TAGS, type Tag } from '../../model/tag.ts';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import type { DrivenPage } from '../browsers/driven-page.ts';

/** An article that a reader has open, with the sidebar beside it. */
export interface OpenArticle {
  page: DrivenPage;
  sidebar: DrivenPage;
}

/**
 * What a person does with Parallax, by the interface that a person has: the toolbar button, a selection made with
 * the mouse, keys, and the sidebar. The end-to-end tests and the demonstration are written in these words.
 */
export class Reader {
  readonly browser: DrivenBrowser;

  constructor(browser: DrivenBrowser) {
    this.browser = browser;
  }

  /** Opens an article and clicks the toolbar button; resolves once the sidebar shows that article. */
  async open(address: string): Promise<OpenArticle> {
    const page = await this.browser.openTab(address);
    return { page, sidebar: await this.clickButton(page) };
  }

  /** Clicks the toolbar button on an article that is open; resolves once the sidebar shows it awake. */
  async clickButton(page: DrivenPage): Promise<DrivenPage> {
    await page.activate();
    await this.browser.clickToolbarButton();
    const sidebar = await this.browser.sidebar();
    await waitForArticle(sidebar, await page.address());
    return sidebar;
  }

  /** Selects words with the mouse and presses the keys of the tags; leaves the picker open. */
  async pick({ page, sidebar }: OpenArticle, words: string, ...tags: Tag[]): Promise<void> {
    // Brought to the front a moment ago, the article may not be the one that the sidebar counts yet.
    await waitForArticle(sidebar, await page.address());
    await page.selectText(words);
    await page.waitFor('the picker to appear', isPickerOpen);
    for (const tag of tags) {
      const before = await countOf(sidebar, tag);
      await page.press(String(TAGS.indexOf(tag) + 1));
      await sidebar.waitFor(`${tag} to be counted in the sidebar`, hasCount, tag, before + 1);
    }
  }

  /** The same, and closes the picker. */
  async mark(article: OpenArticle, words: string, ...tags: Tag[]): Promise<void> {
    await this.pick(article, words, ...tags);
    await article.page.press('Escape');
    await article.page.waitFor('the picker to go', isPickerClosed);
  }

  /** Puts the article into a case, new or existing, by its name. */
  async putInCase({ sidebar }: OpenArticle, name: string): Promise<void> {
    await sidebar.click('.case-line input');
    await sidebar.type(name);
    await sidebar.waitFor('the name to be typed', isTyped, name);
    await sidebar.press('Enter');
    await sidebar.waitFor(`the article to be in “${name}”`, isInCase, name);
  }

  /** Types who speaks in a quote that was just marked, and says what kind of speaker that is. */
  async nameSpeaker({ sidebar }: OpenArticle, words: string, speaker: string, kind = ''): Promise<void> {
    await sidebar.waitFor(`“${words}” to be selected`, selectPassage, words);
    await sidebar.click('.passage-selected .tag-fields-quote input');
    await sidebar.type(speaker);
    await sidebar.press('Tab');
    // A list of choices goes to the one whose beginning is typed, without opening.
    await sidebar.type(kind);
    await sidebar.press('Tab');
    await sidebar.click('.passage-selected .passage-words');
    await sidebar.waitFor('the speaker to be kept', isFieldKept, speaker, kind);
  }

  /** Asks for suggestions, and resolves once they are listed. */
  async suggest(page: DrivenPage): Promise<void> {
    await page.click('.suggest-button');
    await page.waitFor('suggestions to be listed', () => document.querySelector('.proposal-current') !== null);
  }

  /** Makes the suggestion of just these words the current one, as a click on it does. */
  async chooseSuggestion(page: DrivenPage, words: string): Promise<void> {
    const place = await page.waitFor(`“${words}” to be suggested`, placeOfProposal, words);
    await page.click(`.proposal:nth-child(${place}) .proposal-words`);
    await page.waitFor(`“${words}” to be the current suggestion`, isCurrentProposal, words);
  }

  async showTab(sidebar: DrivenPage, tab: 'article' | 'compare'): Promise<void> {
    await sidebar.click(`#tab-${tab}`);
  }

  /** Follows a link or button of the sidebar that opens the workspace, and gives the workspace's page. */
  async openWorkspace(sidebar: DrivenPage, link: string): Promise<DrivenPage> {
    await sidebar.click(link);
    return this.browser.waitForTab(`${this.browser.extensionOrigin}/workspace.html`);
  }
}

export function isPickerOpen(): boolean {
  return document.documentElement.lastElementChild?.matches('div[popover]') ?? false;
}

export function isPickerClosed(): boolean {
  return !document.documentElement.lastElementChild?.matches('div[popover]');
}

async function waitForArticle(sidebar: DrivenPage, address: string): Promise<void> {
  await sidebar.waitFor(
    `the sidebar to show ${address}`,
    (expected: string) => {
      const shown = document.querySelector('.article-head')?.getAttribute('data-address');
      return shown === expected.split('#', 1)[0] && document.querySelector('.sidebar-asleep') === null;
    },
    address,
  );
}

/** Opens a passage in the list, as a click on its words does. */
function selectPassage(words: string): boolean {
  const fold = (text: string) => text.replace(/\s+/gu, ' ');
  const buttons = [...document.querySelectorAll<HTMLElement>('.passage-words')];
  const button = buttons.find((candidate) => fold(candidate.textContent ?? '') === fold(words));
  if (button?.getAttribute('aria-expanded') === 'false') button.click();
  return button?.getAttribute('aria-expanded') === 'true';
}

/** The place of a suggestion in the list, from 1. */
function placeOfProposal(words: string): number | null {
  const listed = [...document.querySelectorAll('.proposal-words')].map((node) => node.textContent);
  return listed.indexOf(words) + 1 || null;
}

function isCurrentProposal(words: string): boolean {
  return document.querySelector('.proposal-current .proposal-words')?.textContent === words;
}

function isFieldKept(speaker: string, kind: string): boolean {
  const [name, choice] = document.querySelectorAll<HTMLInputElement>('.passage-selected .tag-fields-quote .field');
  return name?.value === speaker && (kind === '' || choice?.value === kind);
}

function countOf(sidebar: DrivenPage, tag: Tag): Promise<number> {
  return sidebar.evaluate(
    (name: string) => Number(document.querySelector(`.tag-filter-choice.tag-${name} .count`)?.textContent),
    tag,
  );
}

function hasCount(tag: string, count: number): boolean {
  return document.querySelector(`.tag-filter-choice.tag-${tag} .count`)?.textContent === String(count);
}

function isTyped(name: string): boolean {
  return document.querySelector<HTMLInputElement>('.case-line input')?.value === name;
}

function isInCase(name: string): boolean {
  return document.querySelector('.case-line strong')?.textContent === name;
}
