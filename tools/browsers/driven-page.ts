import { elementMiddle } from './in-page/element-middle.ts';
import { didClickLand, watchClick } from './in-page/watch-click.ts';
import { PLACE_QUOTE, type QuotePlace } from './in-page/place-quote.ts';
import { waitUntil } from './wait-until.ts';

/** CSS pixels from the top left of what is visible. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type ColourScheme = 'light' | 'dark';
export type Modifier = 'Shift' | 'Control' | 'Alt' | 'Meta';
export type MouseEventKind = 'move' | 'down' | 'up';

/** A function that needs nothing from around it, or the body of one (`return …`); in it `arguments` are the values. */
export type PageScript<Result> = string | ((...values: never[]) => Result | Promise<Result>);

/**
 * A tab or the sidebar, driven with real mouse and key events. Each browser says how to do the single steps; what
 * is made of them is the same in both.
 */
export abstract class DrivenPage {
  abstract address(): Promise<string>;

  /** Runs the body of a function among the page's own globals and waits for what it promises. All values are JSON. */
  protected abstract run(body: string, values: readonly unknown[]): Promise<unknown>;
  protected abstract mouse(kind: MouseEventKind, at: Point, modifiers: readonly Modifier[]): Promise<void>;

  /** Presses and releases a key of the name that `KeyboardEvent.key` gives it: `1`, `Escape`, `Enter`, `Tab`, `ArrowDown`. */
  abstract press(key: string, ...modifiers: readonly Modifier[]): Promise<void>;

  /** Brings the tab to the front. The sidebar is always there. */
  abstract activate(): Promise<void>;
  /** Resolves when the page has loaded again. */
  abstract reload(): Promise<void>;
  /** Resolves when the address has loaded. */
  abstract navigate(address: string): Promise<void>;
  abstract close(): Promise<void>;
  abstract setColourScheme(scheme: ColourScheme): Promise<void>;
  /** In CSS pixels. Firefox changes its window to suit, so that the sidebar gets the height of the tab. */
  abstract setViewport(width: number, height: number): Promise<void>;
  /** Saves a PNG of what is visible, or of the whole page. */
  abstract screenshot(file: string, options?: { fullPage?: boolean }): Promise<void>;

  /**
   * Runs a script in the page's own world, where it sees the page's variables (not those of content scripts).
   * Arguments and result are copied as JSON; a promise is awaited.
   */
  async evaluate<Result>(script: PageScript<Result>, ...values: readonly unknown[]): Promise<Result> {
    const body = typeof script === 'string' ? script : `return (${String(script)}).apply(null, arguments);`;
    return (await this.run(body, values)) as Result;
  }

  /**
   * Evaluates the script until it gives something.
   * @param what completes the sentence "Waited in vain for …".
   * @throws {WaitedInVain}
   */
  waitFor<Result>(
    what: string,
    script: PageScript<Result>,
    ...values: readonly unknown[]
  ): Promise<NonNullable<Result>> {
    return waitUntil(what, () => this.evaluate(script, ...values));
  }

  /**
   * Waits until something stands there to be clicked, scrolls it into view and clicks its middle; or clicks a point.
   * Where an answer that comes in just then pushes the element from under the mouse, it is looked for again.
   */
  async click(target: string | Point, ...modifiers: readonly Modifier[]): Promise<void> {
    if (typeof target !== 'string') return this.#clickAt(target, modifiers);
    await waitUntil(`a click to land on ${target}`, () => this.#tryClick(target, modifiers));
  }

  async #tryClick(selector: string, modifiers: readonly Modifier[]): Promise<boolean> {
    const at = await this.#middleAtRest(selector);
    await this.evaluate(watchClick, selector);
    await this.#clickAt(at, modifiers);
    // A click may well close its page.
    return this.evaluate(didClickLand, selector).catch(() => true);
  }

  async #clickAt(at: Point, modifiers: readonly Modifier[]): Promise<void> {
    await this.mouse('move', at, modifiers);
    await this.mouse('down', at, modifiers);
    await this.mouse('up', at, modifiers);
  }

  /** Presses the mouse at one point and releases it at another, moving in between as a hand would. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.mouse('move', from, []);
    await this.mouse('down', from, []);
    for (const part of [0.25, 0.5, 0.75, 1]) await this.mouse('move', between(from, to, part), []);
    await this.mouse('up', to, []);
  }

  /** Types into whatever has the focus, key by key. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /**
   * Selects words with the mouse as a reader does: by dragging over them, or where they do not fit the window, by a
   * click before them and a click with Shift behind. White space in the quote matches any white space of the page.
   * @param occurrence counts from 0 where the page has the words several times.
   * @throws {Error} where the mouse selected other words, because something covers them or a link starts and ends them.
   */
  async selectText(quote: string, occurrence = 0): Promise<void> {
    const words = fold(quote);
    let selected = '';
    // A page may move under the mouse (a bar that slides in): then a reader tries again, too, and not in the same way.
    for (const way of ['drag', 'clicks', 'drag'] as const) {
      await this.#select(words, occurrence, way);
      selected = fold(await this.evaluate(() => String(getSelection())));
      if (selected === words) return;
    }
    throw new Error(`The mouse selected “${selected}” instead of “${words}”.`);
  }

  async #select(words: string, occurrence: number, way: 'drag' | 'clicks'): Promise<void> {
    // A drag that starts on selected words would move them.
    await this.evaluate('getSelection().empty()');
    const place = await this.#placeAtRest(words, occurrence, 'start');
    if (!place.fits || (way === 'clicks' && !place.startsInLink)) {
      await this.click(place.start);
      await this.click((await this.#placeAtRest(words, occurrence, 'end')).end, 'Shift');
    } else if (place.startsInLink) await this.drag(place.end, place.start);
    else await this.drag(place.start, place.end);
  }

  #middleAtRest(selector: string): Promise<Point> {
    return this.#atRest(() => this.waitFor<Point | null>(`${selector} to be clickable`, elementMiddle, selector));
  }

  #placeAtRest(words: string, occurrence: number, edge: 'start' | 'end'): Promise<QuotePlace> {
    return this.#atRest(() =>
      this.waitFor<QuotePlace | null>(`the words “${words}”`, PLACE_QUOTE, words, occurrence, edge),
    );
  }

  /** Pages go on scrolling smoothly, load a font or make room for the sidebar while one looks: looks until nothing moves. */
  async #atRest<Place>(look: () => Promise<Place>): Promise<Place> {
    let last = '';
    for (;;) {
      const place = await look();
      if (JSON.stringify(place) === last) return place;
      last = JSON.stringify(place);
      await this.evaluate('return new Promise((resolve) => setTimeout(resolve, 50))');
    }
  }
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
