import { writeFile } from 'node:fs/promises';
import { DrivenPage, type ColourScheme, type Modifier, type MouseEventKind, type Point } from '../driven-page.ts';
import { waitUntil } from '../wait-until.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { sendKey, sendMouse, type HeldKeys } from './input-scripts.ts';
import { keyCode } from './key-codes.ts';
import * as scripts from './page-scripts.ts';

/** What a tab shows before it shows anything. */
const EMPTY = 'about:blank';

/** A tab or the sidebar, by the id of the browser element that shows it. */
export class FirefoxPage extends DrivenPage {
  readonly #session: FirefoxSession;
  readonly #id: number;
  #buttons = 0;

  constructor(session: FirefoxSession, id: number) {
    super();
    this.#session = session;
    this.#id = id;
  }

  async address(): Promise<string> {
    return (await this.#session.run(scripts.loadStateOf, this.#id)).address;
  }

  protected run(body: string, values: readonly unknown[]): Promise<unknown> {
    return this.#session.run(scripts.evaluateIn, this.#id, body, values);
  }

  protected async mouse(kind: MouseEventKind, at: Point, modifiers: readonly Modifier[]): Promise<void> {
    if (kind !== 'move') this.#buttons = kind === 'down' ? 1 : 0;
    if (kind === 'down') await this.#takeKeyboard();
    await this.#session.run(sendMouse, this.#id, kind, at.x, at.y, this.#buttons, held(modifiers));
  }

  async press(key: string, ...modifiers: readonly Modifier[]): Promise<void> {
    const send = (kind: 'Down' | 'Up', code: string, keys: readonly Modifier[]): Promise<void> =>
      this.#session.run(sendKey, this.#id, kind, keyCode(code), held(keys));
    for (const [index, modifier] of modifiers.entries()) await send('Down', modifier, modifiers.slice(0, index + 1));
    await send('Down', key, modifiers);
    await send('Up', key, modifiers);
    for (const modifier of modifiers.toReversed()) await send('Up', modifier, []);
  }

  async activate(): Promise<void> {
    await this.#session.run(scripts.bringToFront, this.#id);
    await this.waitFor('the tab to come to the front', () => document.visibilityState === 'visible');
  }

  async reload(): Promise<void> {
    const before = await this.#session.run(scripts.loadStateOf, this.#id);
    await this.#session.run(scripts.reload, this.#id);
    await this.#loaded(({ document }) => document !== before.document);
  }

  async navigate(address: string): Promise<void> {
    const before = await this.#session.run(scripts.loadStateOf, this.#id);
    const staysInDocument = address.includes('#') && address.split('#')[0] === before.address.split('#')[0];
    await this.#session.run(scripts.load, this.#id, address);
    await this.#loaded((now) => {
      if (staysInDocument) return now.address === address;
      // On a busy machine an empty tab first changes its own document for that of another process.
      return now.document !== before.document && (now.address !== EMPTY || address === EMPTY);
    });
  }

  /** Resolves when what the tab was opened for has loaded. */
  async opened(): Promise<this> {
    await this.#loaded(({ address }) => address !== EMPTY);
    return this;
  }

  async close(): Promise<void> {
    await this.#session.run(scripts.close, this.#id);
  }

  async setColourScheme(scheme: ColourScheme): Promise<void> {
    await this.#session.run(scripts.prefer, this.#id, scheme);
    await this.waitFor(
      `${scheme} colours`,
      (name: string) => matchMedia(`(prefers-color-scheme: ${name})`).matches,
      scheme,
    );
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#session.run(scripts.resize, this.#id, width, height);
    await this.waitFor(
      `the page to be ${width} × ${height} pixels`,
      (wide: number, high: number) => innerWidth === wide && innerHeight === high,
      width,
      height,
    );
  }

  async screenshot(file: string, { fullPage = false } = {}): Promise<void> {
    await writeFile(file, await this.#session.run(scripts.takePicture, this.#id, fullPage), 'base64');
  }

  /** Without it a button that has the focus is not pressed by Enter or the space bar. */
  async #takeKeyboard(): Promise<void> {
    if (await this.#session.run(scripts.focus, this.#id)) return;
    await this.waitFor('the page to have the keyboard', () => document.hasFocus());
  }

  async #loaded(isThere: (state: scripts.LoadState) => boolean): Promise<void> {
    await waitUntil('the page to load', async () => {
      const state = await this.#session.run(scripts.loadStateOf, this.#id);
      return isThere(state) && !state.loading && (await this.evaluate(() => document.readyState === 'complete'));
    });
  }
}

function held(modifiers: readonly Modifier[]): HeldKeys {
  return {
    shiftKey: modifiers.includes('Shift'),
    ctrlKey: modifiers.includes('Control'),
    altKey: modifiers.includes('Alt'),
    metaKey: modifiers.includes('Meta'),
  };
}
