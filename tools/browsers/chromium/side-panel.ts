import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { waitUntil } from '../wait-until.ts';
import { ChromiumPage } from './chromium-page.ts';

const PANEL_SIZE = { width: 400, height: 900 };

/**
 * The extension's page in the side panel. Playwright does not notice it on the connection that launched the browser,
 * and lists it on one that is made after the panel opened.
 */
export class SidePanel {
  readonly #commands: CDPSession;
  readonly #profile: string;
  readonly #address: string;
  #connection: Browser | undefined;
  #page: Page | undefined;

  constructor(commands: CDPSession, profile: string, address: string) {
    this.#commands = commands;
    this.#profile = profile;
    this.#address = address;
  }

  async page(): Promise<ChromiumPage> {
    if (!this.#page || this.#page.isClosed()) this.#page = await this.#find();
    await this.#page.waitForLoadState();
    return new ChromiumPage(this.#page);
  }

  async #find(): Promise<Page> {
    await waitUntil('the side panel to open', () => this.#isOpen());
    await this.#connection?.close();
    this.#connection = await chromium.connectOverCDP(await this.#endpoint(), { noDefaults: true });
    const pages = this.#connection.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().startsWith(this.#address));
    if (!page) throw new Error('The side panel closed while it was being found.');
    await page.setViewportSize(PANEL_SIZE);
    return page;
  }

  async #isOpen(): Promise<boolean> {
    const { targetInfos } = await this.#commands.send('Target.getTargets', {});
    return targetInfos.some((target) => target.type === 'page' && target.url.startsWith(this.#address));
  }

  async #endpoint(): Promise<string> {
    const [port] = (await readFile(join(this.#profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return `http://127.0.0.1:${port}`;
  }
}
