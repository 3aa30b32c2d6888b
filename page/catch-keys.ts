/**
 * Offers each press of a key to `take` before the page sees it, until the signal aborts. A key that was taken is
 * kept from the page until it is released, even where taking it ended the catching: pages listen to any of it.
 */
export function catchKeys(take: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const taken = new Set<string>();
  const listening = new AbortController();
  const stopOnceReleased = (): void => {
    if (signal.aborted && taken.size === 0) listening.abort();
  };
  const release = (event: KeyboardEvent): boolean => {
    const wasTaken = taken.delete(event.code);
    stopOnceReleased();
    return wasTaken;
  };
  const options = { capture: true, signal: listening.signal };
  const listen = (type: 'keydown' | 'keypress' | 'keyup', keep: (event: KeyboardEvent) => boolean): void =>
    window.addEventListener(type, (event) => keep(event) && keepFromPage(event), options);

  listen('keydown', (event) => {
    // A key held down is one press: who holds "1" does not mean on, off and on again.
    if (event.repeat) return taken.has(event.code);
    release(event);
    if (signal.aborted) return false;
    // Marked first, since taking it may end the catching, which then has to wait for its release.
    taken.add(event.code);
    if (take(event)) return true;
    release(event);
    return false;
  });
  listen('keypress', (event) => taken.has(event.code));
  listen('keyup', release);
  // A key released in another window is never seen to be.
  window.addEventListener(
    'blur',
    () => {
      taken.clear();
      stopOnceReleased();
    },
    options,
  );
  signal.addEventListener('abort', stopOnceReleased);
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
