import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { DrivenBrowser } from '../driven-browser.ts';
import type { DrivenPage } from '../driven-page.ts';
import { waitForDownload } from '../wait-for-download.ts';
import { waitUntil } from '../wait-until.ts';
import type { Workplace } from '../workplace.ts';
import * as scripts from './browser-scripts.ts';
import { FirefoxPage } from './firefox-page.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { readProblems, sendConsoleErrors, watchProblems } from './problem-scripts.ts';

const SIDEBAR_WIDTH = 400;

/** Firefox, driven by scripts in its own window. */
export class FirefoxBrowser implements DrivenBrowser {
  readonly name = 'firefox';
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #session: FirefoxSession;
  readonly #process: ChildProcess;
  readonly #workplace: Workplace;
  readonly #extension: string;
  readonly #pages = new Map<number, FirefoxPage>();

  private constructor(
    session: FirefoxSession,
    firefox: ChildProcess,
    workplace: Workplace,
    extension: string,
    origin: string,
  ) {
    this.#session = session;
    this.#process = firefox;
    this.#workplace = workplace;
    this.#extension = extension;
    this.extensionOrigin = origin;
    this.closed = once(firefox, 'exit').then(() => workplace.remove());
  }

  static async withExtension(
    session: FirefoxSession,
    firefox: ChildProcess,
    workplace: Workplace,
  ): Promise<FirefoxBrowser> {
    const extension = await session.install(workplace.extension);
    const origin = await session.run(scripts.originOf, extension);
    await session.run(watchProblems, origin, sendConsoleErrors);
    return new FirefoxBrowser(session, firefox, workplace, extension, origin);
  }

  async openTab(address: string): Promise<DrivenPage> {
    const page = this.#page(await this.#session.run(scripts.openEmptyTab));
    await page.navigate(address);
    return page;
  }

  async tabs(): Promise<DrivenPage[]> {
    return (await this.#session.run(scripts.listTabs)).map(({ id }) => this.#page(id));
  }

  async waitForTab(addressPart: string): Promise<DrivenPage> {
    const { id } = await waitUntil(`a tab with the address ${addressPart}`, async () =>
      (await this.#session.run(scripts.listTabs)).find(({ address }) => address.includes(addressPart)),
    );
    return this.#page(id).opened();
  }

  clickToolbarButton(): Promise<void> {
    return this.#session.run(scripts.clickButtonOf, this.#extension);
  }

  async sidebar(): Promise<DrivenPage> {
    const id = await waitUntil('the sidebar to open', () =>
      this.#session.run(scripts.openSidebar, this.extensionOrigin, SIDEBAR_WIDTH),
    );
    return this.#page(id).opened();
  }

  waitForDownload(fileName: string): Promise<string> {
    return waitForDownload(this.#workplace.downloads, fileName);
  }

  problems(): Promise<string[]> {
    return this.#session.run(readProblems);
  }

  async close(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.closed;
  }

  #page(id: number): FirefoxPage {
    const page = this.#pages.get(id) ?? new FirefoxPage(this.#session, id);
    this.#pages.set(id, page);
    return page;
  }
}
