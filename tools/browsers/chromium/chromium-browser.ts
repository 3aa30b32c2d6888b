import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod/mini';
import type { DrivenBrowser } from '../driven-browser.ts';
import type { DrivenPage } from '../driven-page.ts';
import { waitForDownload } from '../wait-for-download.ts';
import { waitUntil } from '../wait-until.ts';
import type { Workplace } from '../workplace.ts';
import { ChromiumPage } from './chromium-page.ts';
import { extensionErrors } from './extension-errors.ts';
import type { LoadedExtension } from './load-extension.ts';
import type { SidePanel } from './side-panel.ts';

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
  readonly #workplace: Workplace;
  readonly #extension: LoadedExtension;
  readonly #panel: SidePanel;
  readonly #pages = new WeakMap<Page, ChromiumPage>();
  #closing: Promise<void> | undefined;

  constructor(context: BrowserContext, workplace: Workplace, extension: LoadedExtension, panel: SidePanel) {
    this.#context = context;
    this.#workplace = workplace;
    this.#extension = extension;
    this.#panel = panel;
    this.extensionOrigin = `chrome-extension://${extension.id}`;
    this.closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(() => this.#ended());
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
    const { id, commands } = this.#extension;
    const targets = await commands.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const inFront = TabTargets.parse(targets).targetInfos.find(({ embedderData }) => embedderData?.tabActive);
    if (!inFront) throw new Error('Chromium has no tab in front.');
    await commands.send('Extensions.triggerAction', { id, targetId: inFront.targetId });
  }

  sidebar(): Promise<DrivenPage> {
    return this.#panel.page();
  }

  waitForDownload(fileName: string): Promise<string> {
    return waitForDownload(this.#workplace.downloads, fileName);
  }

  problems(): Promise<string[]> {
    return extensionErrors(this.#context, this.#extension);
  }

  async close(): Promise<void> {
    this.#closing ??= this.#context.close();
    await this.closed;
  }

  /** The event of closing comes before the browser's process ends, which until then writes into its profile. */
  async #ended(): Promise<void> {
    await (this.#closing ?? this.#context.close());
    this.#workplace.remove();
  }

  #pageOf(page: Page): ChromiumPage {
    const known = this.#pages.get(page) ?? new ChromiumPage(page);
    this.#pages.set(page, known);
    return known;
  }
}
