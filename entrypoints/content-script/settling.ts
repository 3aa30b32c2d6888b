import { plainAddress } from '../../model/plain-address.ts';
import { loadedAddress } from '../../page/reading/fresh-canonical.ts';

/** In milliseconds: an article that did not change for so long is all there. */
const QUIET = 2000;
/** A page that goes on changing for so long does so for another reason than loading. */
const LONGEST = 15_000;
const CHECK_EVERY = 250;

/** Whether parts of the article may still be on their way: what it lacks by then is no edit of the outlet. */
export class Settling {
  readonly #began = performance.now();
  readonly #isEndShown: () => boolean;
  #since = this.#began;
  #isSettled = isLoadedLongAgo();
  #endSeen: number | null = null;

  /** @param isEndShown whether the article's end is on the screen, from where pages load what comes behind it. */
  constructor(isEndShown: () => boolean) {
    this.#isEndShown = isEndShown;
  }

  get isLoading(): boolean {
    const now = performance.now();
    const isQuiet = document.readyState === 'complete' && now - this.#since >= QUIET;
    this.#isSettled ||= isQuiet || now - this.#began >= LONGEST;
    return !this.#isSettled;
  }

  /** Whether the reader has seen the article's end, and nothing came behind it: there is no more of it. */
  get hasEnded(): boolean {
    const now = performance.now();
    if (this.#endSeen === null && this.#isEndShown()) this.#endSeen = now;
    return !this.isLoading && this.#endSeen !== null && now - this.#endSeen >= QUIET;
  }

  /** The article's text changed. */
  restart(): void {
    this.#since = performance.now();
    this.#endSeen = null;
  }

  /** Resolves too where the signal aborts. */
  whenSettled(signal: AbortSignal): Promise<void> {
    return when(() => !this.isLoading, signal);
  }

  /** The same. */
  whenEnded(signal: AbortSignal): Promise<void> {
    return when(() => this.hasEnded, signal);
  }
}

function when(isTrue: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = setInterval(() => {
      if (!signal.aborted && !isTrue()) return;
      clearInterval(check);
      resolve();
    }, CHECK_EVERY);
  });
}

/** A page that went on to another address by itself loads its article without the browser's knowing. */
function isLoadedLongAgo(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = navigation?.loadEventEnd ?? 0;
  const isSamePage = plainAddress(loadedAddress()) === plainAddress(location.href);
  return isSamePage && loaded > 0 && performance.now() - loaded >= QUIET;
}
