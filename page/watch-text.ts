import { isOwnHost } from './own-hosts.ts';
import { isElement, isText, localNameOf, parentOf, rootElementOf, textContentOf } from './unclobbered.ts';

/** In milliseconds. */
const SHORTEST_WAIT = 300;
/** On pages that never rest (a ticking clock, a live blog) the wait doubles up to this, so that they cost little. */
const LONGEST_WAIT = 10_000;

/** Calls back, never more often than needed, after words of the page changed; not for attributes, scripts or our own. */
export function watchText(document: Document, onChange: () => void, signal: AbortSignal): void {
  let wait = SHORTEST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCall = -Infinity;
  const report = (): void => {
    timer = undefined;
    lastCall = performance.now();
    whenIdle(() => !signal.aborted && onChange());
  };
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(changesText)) return;
    wait = performance.now() - lastCall < 2 * wait ? Math.min(2 * wait, LONGEST_WAIT) : SHORTEST_WAIT;
    timer = setTimeout(report, wait);
  });
  observer.observe(rootElementOf(document), { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return !isCode(parentOf(target));
  return !isCode(target) && [...addedNodes, ...removedNodes].some(holdsWords);
}

function holdsWords(node: Node): boolean {
  if (isOwnHost(node) || isCode(node) || !(isText(node) || isElement(node))) return false;
  return /\S/u.test(textContentOf(node) ?? '');
}

function isCode(node: Node | null): boolean {
  return node !== null && isElement(node) && /^(script|style|noscript|template)$/u.test(localNameOf(node));
}

/** When the page has nothing better to do; Safari has no such call. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run);
}
