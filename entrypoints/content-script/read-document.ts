import { startReading } from './start-reading.ts';
import { ask, RequestFailed } from '../../messaging/ask.ts';
import { leftInDocument } from './left-in-document.ts';

/**
 * Reads the document, in place of whoever of us read it before. One that comes back out of the browser's back/forward cache
 * is read again by the script that slept in it: the tab showed others meanwhile. Its page cannot say so in the browser's place: at each time
 * it would put another text into the library. Resolves once the page is read.
 */
export async function readDocument(): Promise<void> {
  const reading = takeOver();
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => void (persisted && isTrusted && readDocument()), {
    signal: reading.signal,
  });
  try {
    await startReading(reading.signal, () => {
      reading.abort();
      void ask('page.left', {});
    });
  } catch (error) {
    // The background keeps why a page could not be read, for the sidebar to say; anything else is a bug.
    if (!(error instanceof RequestFailed)) throw error;
  }
}

/** Only one of us reads a page: an earlier one, also one that an update of Parallax left behind, gives way. */
function takeOver(): AbortController {
  const left = leftInDocument();
  left.reading?.abort();
  return (left.reading = new AbortController());
}
