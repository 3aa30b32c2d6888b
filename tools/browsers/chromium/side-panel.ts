import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page, type ViewportSize } from 'playwright-core';
import { waitUntil } from '../wait-until.ts';
import { ChromiumPage } from './chromium-page.ts';

/**
 * The extension's page in the side panel. Playwright does not notice it on the connection that launched the browser,
 * and lists it on one that is made after the panel opened.
 */
export class SidePanel {
  readonly #commands: CDPSession;
  readonly #profile: string;
  readonly #address: string;
  readonly #size: ViewportSize | null;
  #connection: Browser | undefined;
  #shown: { page: Page; driven: ChromiumPage } | undefined;

  /** @param size that the page is to have; null leaves it to the browser's window. */
  constructor(commands: CDPSession, profile: string, address: string, size: ViewportSize | null) {
    this.#commands = commands;
    this.#profile = profile;
    this.#address = address;
    this.#size = size;
  }

  async page(): Promise<ChromiumPage> {
    if (!this.#shown || this.#shown.page.isClosed()) {
      const page = await this.#find();
      this.#shown = { page, driven: new ChromiumPage(page) };
    }
    await this.#shown.page.waitForLoadState();
    return this.#shown.driven;
  }

  async #find(): Promise<Page> {
    await waitUntil('the side panel to open', () => this.#isOpen());
    await this.#connection?.close();
    this.#connection = await chromium.connectOverCDP(await this.#endpoint(), { noDefaults: true });
    const pages = this.#connection.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().startsWith(this.#address));
    if (!page) throw new Error('The side panel closed while it was being found.');
    if (this.#size) await page.setViewportSize(this.#size);
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
