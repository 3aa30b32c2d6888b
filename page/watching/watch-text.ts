import { openTrees, type Tree } from '../text/flat-tree.ts';
import { isText } from '../text/unclobbered.ts';
import { changesText, isFrame } from './changed-words.ts';

/** In milliseconds. */
const SHORTEST_WAIT = 300;
/** On pages that never rest (a ticking clock, a live blog) the wait doubles up to this, so that they cost little. */
const LONGEST_WAIT = 10_000;
/** A page that changes faster than it can be read in slices is read in one go after so many tries. */
const MOST_TRIES = 3;

/** A page that restyled more than this at once has changed its face: it is read rather than looked at. */
const MOST_LOOKED_AT = 50;

/** What of a page's changes can concern a text. Asked often: it must answer without reading the page. */
export interface Concern {
  /** Of words that came, went or changed. */
  isChangedBy(record: MutationRecord): boolean;
  /** Of an element that may be shown by now, or shown no more. */
  isRestyledBy(element: Element): boolean;
}

/** All that happens to the page's words; their styles do not matter. */
const ALL_WORDS: Concern = { isChangedBy: () => true, isRestyledBy: () => false };

/**
 * Is told that the page's text changed. `superseded` aborts as soon as it changes again, of which another call then tells; it is
 * null where the page changes so fast that only what is read in one go is of one piece.
 */
export type ChangeListener = (superseded: AbortSignal | null) => Promise<void> | void;

/**
 * Calls back, never more often than needed, after words of the page changed; not for scripts or our own controls, nor for what
 * the text is not concerned by. Shadow roots and frames that are open are watched too.
 */
export function watchText(
  document: Document,
  onChange: ChangeListener,
  signal: AbortSignal,
  concern: Concern = ALL_WORDS,
): void {
  const watch = new TextWatch(document, onChange, signal, concern);
  signal.addEventListener('abort', () => watch.stop());
}

class TextWatch {
  readonly #document: Document;
  readonly #onChange: ChangeListener;
  readonly #signal: AbortSignal;
  readonly #concern: Concern;
  readonly #observer = new MutationObserver((records) => this.#take(records));
  readonly #trees = new WeakSet<Tree>();
  readonly #restyled = new Set<Element>();
  #wait = SHORTEST_WAIT;
  #reporting: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #lastCall = -Infinity;
  /** Until the work of the last call is done. */
  #working: AbortController | null = null;
  #tries = 0;

  constructor(document: Document, onChange: ChangeListener, signal: AbortSignal, concern: Concern) {
    this.#document = document;
    this.#onChange = onChange;
    this.#signal = signal;
    this.#concern = concern;
    this.#observeTrees();
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#reporting);
    clearTimeout(this.#looking);
    this.#working?.abort();
  }

  #observeTrees(): void {
    for (const tree of openTrees(this.#document)) {
      if (this.#trees.has(tree)) continue;
      this.#trees.add(tree);
      this.#observer.observe(tree, OBSERVED);
      // A frame that loads gets another document, which no observer tells.
      const options = { capture: true, signal: this.#signal };
      tree.addEventListener('load', ({ target }) => isFrame(target) && this.#change(), options);
    }
  }

  #take(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) if (type === 'attributes') this.#restyled.add(target as Element);
    if (this.#isOfConcern(records)) this.#change();
    // Looked at once for all that happens to them meanwhile: some change their style with every frame.
    else if (this.#restyled.size > 0) this.#looking ??= setTimeout(() => this.#look(), SHORTEST_WAIT);
  }

  /** Where words changed that are of no concern, others in their place are none either: a counter may run a thousand times in one task. */
  #isOfConcern(records: readonly MutationRecord[]): boolean {
    const unconcerned = new Set<Node>();
    return records.some((record) => {
      const { target, addedNodes } = record;
      if (unconcerned.has(target) && [...addedNodes].every(isText)) return false;
      if (!changesText(record)) return false;
      unconcerned.add(target);
      return this.#concern.isChangedBy(record);
    });
  }

  #look(): void {
    this.#looking = undefined;
    const elements = [...this.#restyled];
    this.#restyled.clear();
    const isMany = elements.length > MOST_LOOKED_AT;
    if (isMany || elements.some((element) => this.#concern.isRestyledBy(element))) this.#change();
  }

  #change(): void {
    this.#working?.abort();
    if (this.#reporting !== undefined) return;
    const isSoonAgain = performance.now() - this.#lastCall < 2 * this.#wait;
    this.#wait = isSoonAgain ? Math.min(2 * this.#wait, LONGEST_WAIT) : SHORTEST_WAIT;
    this.#reporting = setTimeout(() => this.#report(), this.#wait);
  }

  #report(): void {
    this.#reporting = undefined;
    this.#lastCall = performance.now();
    this.#restyled.clear();
    whenIdle(() => !this.#signal.aborted && void this.#call());
  }

  async #call(): Promise<void> {
    this.#observeTrees();
    const working = new AbortController();
    this.#working = working;
    this.#tries += 1;
    await this.#onChange(this.#tries < MOST_TRIES ? working.signal : null);
    if (!working.signal.aborted) this.#tries = 0;
  }
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
};

/** When the page has nothing better to do; Safari has no such call. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run);
}
