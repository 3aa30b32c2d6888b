import { openDocuments } from '../text/flat-tree.ts';
import { windowOf } from '../text/unclobbered.ts';

/**
 * Offers each press of a key to `take` before the page sees it, until the signal aborts. A key that was taken is
 * kept from the page until it is released, even where taking it ended the catching: pages listen to any of it.
 * Only what the page set to capture on the window itself, before us, still comes first.
 */
export function catchKeys(take: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const keys = new CaughtKeys(take, signal);
  const options = { capture: true, signal: keys.done };
  // Keys go to the frame in which the reader selected words.
  for (const view of openDocuments(document).map(windowOf)) {
    // What a page makes up is no press of a key: it would tag in the reader's name.
    view?.addEventListener('keydown', (event) => event.isTrusted && keys.press(event) && keepFromPage(event), options);
    view?.addEventListener('keypress', (event) => keys.isTaken(event) && keepFromPage(event), options);
    view?.addEventListener('keyup', (event) => keys.release(event) && keepFromPage(event), options);
    // A key released in another window is never seen to be.
    view?.addEventListener('blur', () => keys.releaseAll(), options);
  }
  signal.addEventListener('abort', () => keys.stopOnceReleased());
}

class CaughtKeys {
  readonly #take: (event: KeyboardEvent) => boolean;
  readonly #signal: AbortSignal;
  readonly #stopping = new AbortController();
  /** The codes of the keys that were taken and are still down. */
  readonly #taken = new Set<string>();

  constructor(take: (event: KeyboardEvent) => boolean, signal: AbortSignal) {
    this.#take = take;
    this.#signal = signal;
  }

  /** Aborts once the catching has ended and all that was taken is released. */
  get done(): AbortSignal {
    return this.#stopping.signal;
  }

  isTaken({ code }: KeyboardEvent): boolean {
    return this.#taken.has(code);
  }

  press(event: KeyboardEvent): boolean {
    // A key held down is one press: who holds "1" does not mean on, off and on again.
    if (event.repeat) return this.isTaken(event);
    this.release(event);
    if (this.#signal.aborted) return false;
    // Marked first, since taking it may end the catching, which then has to wait for its release.
    this.#taken.add(event.code);
    if (this.#take(event)) return true;
    this.release(event);
    return false;
  }

  /** Whether the key was taken. */
  release({ code }: KeyboardEvent): boolean {
    const wasTaken = this.#taken.delete(code);
    this.stopOnceReleased();
    return wasTaken;
  }

  releaseAll(): void {
    this.#taken.clear();
    this.stopOnceReleased();
  }

  stopOnceReleased(): void {
    if (this.#signal.aborted && this.#taken.size === 0) this.#stopping.abort();
  }
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
