import { plainAddress } from '../../model/plain-address.ts';
import { loadedAddress } from '../../page/fresh-canonical.ts';

/** In milliseconds: an article that did not change for so long is all there. */
const QUIET = 2000;
/** A page that goes on changing for so long does so for another reason than loading. */
const LONGEST = 15_000;
const CHECK_EVERY = 250;

/** Whether parts of the article may still be on their way: what it lacks by then is no edit of the outlet. */
export class Settling {
  readonly #began = performance.now();
  #since = this.#began;
  #isSettled = isLoadedLongAgo();

  get isLoading(): boolean {
    const now = performance.now();
    const isQuiet = document.readyState === 'complete' && now - this.#since >= QUIET;
    this.#isSettled ||= isQuiet || now - this.#began >= LONGEST;
    return !this.#isSettled;
  }

  /** The article's text changed. */
  restart(): void {
    this.#since = performance.now();
  }

  /** Resolves too where the signal aborts. */
  whenSettled(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const check = setInterval(() => {
        if (this.isLoading && !signal.aborted) return;
        clearInterval(check);
        resolve();
      }, CHECK_EVERY);
    });
  }
}

/** A page that went on to another address by itself loads its article without the browser's knowing. */
function isLoadedLongAgo(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = navigation?.loadEventEnd ?? 0;
  const isSamePage = plainAddress(loadedAddress()) === plainAddress(location.href);
  return isSamePage && loaded > 0 && performance.now() - loaded >= QUIET;
}
