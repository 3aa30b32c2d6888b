import { ask } from '../../messaging/ask.ts';
import type { PageMessage } from '../../messaging/page-contract.ts';
import { onPageMessage } from '../../messaging/tell-page.ts';
import { createPainter } from '../../page/paint.ts';
import { watchAddress } from '../../page/watch-address.ts';
import { watchClicks } from '../../page/watch-clicks.ts';
import { selectedRange, watchSelection } from '../../page/watch-selection.ts';
import { watchText } from '../../page/watch-text.ts';
import { CapturedPage } from './captured-page.ts';
import { ShownPassages } from './shown-passages.ts';
import { pickTagsFor, tagRange } from './tag-selection.ts';

/**
 * Reads the page, paints its passages, and follows reader and page until the signal aborts.
 * @param onLeave is called when the page has gone on to another address.
 */
export async function startReading(signal: AbortSignal, onLeave: () => void): Promise<void> {
  const page = new CapturedPage();
  const passages = await page.capture();
  if (signal.aborted) return;
  const shown = new ShownPassages(createPainter({ signal }));
  const place = () => ask('anchors.found', { article: page.article ?? '', outcomes: shown.outcomes });

  shown.replace(passages, page.reading);
  followReader(page, shown, signal);
  watchAddress(onLeave, signal);
  watchText(
    document,
    () => {
      page.readAgain();
      shown.place(page.reading);
      void place();
    },
    signal,
  );
  onPageMessage((message) => {
    if (message.tell !== 'passages') return obey(message, page, shown);
    if (message.article !== page.article) return;
    shown.replace(message.passages, page.reading);
    void place();
  }, signal);
  await place();
}

function followReader(page: CapturedPage, shown: ShownPassages, signal: AbortSignal): void {
  watchSelection(document, (range) => pickTagsFor(range, page, shown, signal), signal);
  watchClicks(
    document,
    (point) => {
      const id = shown.at(point);
      shown.select(id);
      if (id) void ask('passage.chosen', { id, editNote: false });
    },
    signal,
  );
}

function obey(message: Exclude<PageMessage, { tell: 'passages' }>, page: CapturedPage, shown: ShownPassages): void {
  if (message.tell === 'show') return shown.show(message.ids);
  const range = selectedRange(document);
  if (range) void tagRange(range, message.tag, page, shown);
}
