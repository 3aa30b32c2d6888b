import { plainAddress } from '../../model/plain-address.ts';

/**
 * In milliseconds. Single-page sites change the address without loading; browsers tell only the page's own
 * scripts of it, so that a look now and then has to do.
 */
const CHECK_EVERY = 500;

/**
 * Calls back once, when the page has gone on to another address than the one it has now. Fragments do not count, nor do
 * parameters that only say where a reader came from: sites take those away once they have counted them.
 */
export function watchAddress(onLeave: () => void, signal: AbortSignal): void {
  const start = plainAddress(location.href);
  const timer = setInterval(() => {
    if (plainAddress(location.href) === start) return;
    clearInterval(timer);
    onLeave();
  }, CHECK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
