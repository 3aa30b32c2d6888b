import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { z } from 'zod/mini';
import type { DrivenBrowser } from '../driven-browser.ts';
import type { DrivenPage } from '../driven-page.ts';
import type { Manifest } from '../extension-folder.ts';
import { waitForDownload } from '../wait-for-download.ts';
import { waitUntil } from '../wait-until.ts';
import type { Workplace } from '../workplace.ts';
import { ChromiumPage } from './chromium-page.ts';
import { extensionErrors } from './extension-errors.ts';
import { SidePanel } from './side-panel.ts';

/** What Playwright's types do not know yet of a target that is a tab. The side panel is listed too, without the data. */
const TabTargets = z.object({
  targetInfos: z.array(
    z.object({ targetId: z.string(), embedderData: z.optional(z.object({ tabActive: z.boolean() })) }),
  ),
});

/** Chromium, driven by Playwright and, for what that cannot do, by commands of the DevTools protocol. */
export class ChromiumBrowser implements DrivenBrowser {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #context: BrowserContext;
  readonly #commands: CDPSession;
  readonly #workplace: Workplace;
  readonly #panel: SidePanel;
  readonly #extension: string;
  readonly #pages = new WeakMap<Page, ChromiumPage>();

  private constructor(
    context: BrowserContext,
    commands: CDPSession,
    workplace: Workplace,
    extension: string,
    panel: string,
  ) {
    this.#context = context;
    this.#commands = commands;
    this.#workplace = workplace;
    this.#extension = extension;
    this.extensionOrigin = `chrome-extension://${extension}`;
    this.#panel = new SidePanel(commands, workplace.profile, `${this.extensionOrigin}/${panel}`);
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
    void this.closed.then(() => workplace.remove());
  }

  /** Loads the extension and waits until it listens. */
  static async withExtension(
    context: BrowserContext,
    workplace: Workplace,
    manifest: Manifest,
  ): Promise<ChromiumBrowser> {
    const commands = await commandsOf(context);
    const { id } = await commands.send('Extensions.loadUnpacked', { path: workplace.extension });
    await commands.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: workplace.downloads });
    await waitUntil('the extension’s background to listen to the toolbar button', () => listensToButton(context));
    return new ChromiumBrowser(context, commands, workplace, id, manifest.side_panel?.default_path ?? '');
  }

  async openTab(address: string): Promise<DrivenPage> {
    const page = await this.#context.newPage();
    await page.goto(address);
    await page.bringToFront();
    return this.#pageOf(page);
  }

  async tabs(): Promise<DrivenPage[]> {
    return this.#context.pages().map((page) => this.#pageOf(page));
  }

  async waitForTab(addressPart: string): Promise<DrivenPage> {
    const page = await waitUntil(`a tab with the address ${addressPart}`, () =>
      this.#context.pages().find((candidate) => candidate.url().includes(addressPart)),
    );
    await page.waitForLoadState();
    return this.#pageOf(page);
  }

  async clickToolbarButton(): Promise<void> {
    const targets = await this.#commands.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const inFront = TabTargets.parse(targets).targetInfos.find(({ embedderData }) => embedderData?.tabActive);
    if (!inFront) throw new Error('Chromium has no tab in front.');
    await this.#commands.send('Extensions.triggerAction', { id: this.#extension, targetId: inFront.targetId });
  }

  sidebar(): Promise<DrivenPage> {
    return this.#panel.page();
  }

  waitForDownload(fileName: string): Promise<string> {
    return waitForDownload(this.#workplace.downloads, fileName);
  }

  problems(): Promise<string[]> {
    return extensionErrors(this.#context, this.#commands, this.#extension);
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.closed;
  }

  #pageOf(page: Page): ChromiumPage {
    const known = this.#pages.get(page) ?? new ChromiumPage(page);
    this.#pages.set(page, known);
    return known;
  }
}

async function commandsOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for this context.');
  return browser.newBrowserCDPSession();
}

/** A click that comes before the background has run for the first time is lost. */
async function listensToButton(context: BrowserContext): Promise<boolean> {
  const [background] = context.serviceWorkers();
  return background ? background.evaluate('chrome.action.onClicked.hasListeners()') : false;
}
