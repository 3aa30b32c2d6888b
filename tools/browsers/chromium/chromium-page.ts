import type { Page } from 'playwright-core';
import { DrivenPage, type ColourScheme, type Modifier, type MouseEventKind, type Point } from '../driven-page.ts';

/** A tab or the side panel, through Playwright. */
export class ChromiumPage extends DrivenPage {
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  async address(): Promise<string> {
    return this.#page.url();
  }

  protected run(body: string, values: readonly unknown[]): Promise<unknown> {
    // As text, since building a function inside an extension's page is forbidden by its content security policy.
    return this.#page.evaluate(`(function () { ${body}\n }).apply(null, ${JSON.stringify(values)})`);
  }

  protected async mouse(kind: MouseEventKind, at: Point, modifiers: readonly Modifier[]): Promise<void> {
    const { mouse } = this.#page;
    await this.#holding(modifiers, async () => {
      if (kind === 'move') await mouse.move(at.x, at.y);
      else await mouse[kind]();
    });
  }

  async press(key: string, ...modifiers: readonly Modifier[]): Promise<void> {
    // `type` also enters characters that are on no keyboard that Playwright knows, such as “.
    if (key.length === 1 && modifiers.length === 0) await this.#page.keyboard.type(key);
    else await this.#page.keyboard.press([...modifiers, key].join('+'));
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async navigate(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async setColourScheme(colorScheme: ColourScheme): Promise<void> {
    await this.#page.emulateMedia({ colorScheme });
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async screenshot(file: string, { fullPage = false } = {}): Promise<void> {
    await this.#page.screenshot({ path: file, fullPage });
  }

  async #holding(modifiers: readonly Modifier[], act: () => Promise<void>): Promise<void> {
    for (const modifier of modifiers) await this.#page.keyboard.down(modifier);
    await act();
    for (const modifier of modifiers) await this.#page.keyboard.up(modifier);
  }
}
