import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, RequestFailed } from '../../messaging/ask.ts';
import { startReading } from './start-reading.ts';

/**
 * Injected when the reader asks for it, and again whenever they ask again. Not one of WXT's content scripts:
 * those announce themselves by an event that the page can hear, and that it could send to stop us.
 */
export default defineUnlistedScript(async () => {
  const reading = takeOver();
  try {
    await startReading(reading.signal, () => {
      reading.abort();
      void ask('page.left', {});
    });
  } catch (error) {
    // The background keeps why a page could not be read, for the sidebar to say; anything else is a bug.
    if (!(error instanceof RequestFailed)) throw error;
  }
});

/** Only one of us reads a page: an earlier one, also one that an update of Parallax left behind, gives way. */
function takeOver(): AbortController {
  const world = globalThis as { parallaxReading?: AbortController };
  world.parallaxReading?.abort();
  return (world.parallaxReading = new AbortController());
}
