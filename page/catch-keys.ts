/**
 * Offers each key to `take` before the page sees it, until the signal aborts. A key that was taken on its way
 * down is kept from the page on its way up too, even where taking it ended the catching: pages listen to either.
 */
export function catchKeys(take: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const taken = new Set<string>();
  const listening = new AbortController();
  const stopWhenReleased = (): void => {
    if (signal.aborted && taken.size === 0) listening.abort();
  };
  const options = { capture: true, signal: listening.signal };
  const listen = (type: 'keydown' | 'keypress' | 'keyup', keep: (event: KeyboardEvent) => boolean): void =>
    window.addEventListener(type, (event) => keep(event) && keepFromPage(event), options);

  listen('keydown', (event) => {
    if (signal.aborted || !take(event)) return false;
    taken.add(event.code);
    return true;
  });
  listen('keypress', (event) => taken.has(event.code));
  listen('keyup', (event) => {
    const wasTaken = taken.delete(event.code);
    stopWhenReleased();
    return wasTaken;
  });
  // A key released in another window is never seen to be.
  window.addEventListener('blur', () => taken.clear(), options);
  signal.addEventListener('abort', stopWhenReleased);
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
