// Imported in the order of the work, here as in read-document.ts, captured-page.ts and page/reading/read-page.ts: what reads pages, what anchors,
// what follows the reader. With like code side by side the script is half a kilobyte lighter once compressed.
import { CapturedPage } from './captured-page.ts';
import { ShownPassages } from '../../page/painting/shown-passages.ts';
import { ask } from '../../messaging/ask.ts';
import type { PageMessage } from '../../messaging/page-contract.ts';
import { onPageMessage } from '../../messaging/tell-page.ts';
import { openDocuments } from '../../page/text/flat-tree.ts';
import { createPagePainter } from '../../page/painting/paint-page.ts';
import { SelectionTagger } from '../../page/picker/selection-tagger.ts';
import { inSlices } from '../../page/text/slices.ts';
import { watchAddress } from '../../page/watching/watch-address.ts';
import { watchClicks } from '../../page/watching/watch-clicks.ts';
import { focusedDocument, selectedRange, watchSelection } from '../../page/watching/watch-selection.ts';
import { watchText } from '../../page/watching/watch-text.ts';
import { FindingsReport } from './findings-report.ts';
import { keepPassages } from './keep-passages.ts';
import { selectPlace, type Waiting } from './select-place.ts';
import { awaitOwnText, rememberRead } from './left-over-text.ts';

/** What one reading of a page works on, until its signal aborts. */
interface Reading {
  page: CapturedPage;
  shown: ShownPassages;
  tagger: SelectionTagger;
  report: FindingsReport;
  waiting: Waiting;
  /** The documents in which selections and clicks are watched. */
  followed: WeakSet<Document>;
  signal: AbortSignal;
}

/**
 * Reads the page, paints its passages, offers tags for words that are selected already, and follows reader and page until the
 * signal aborts.
 * @param onLeave is called when the page has gone on to another address.
 */
export async function startReading(signal: AbortSignal, onLeave: () => void): Promise<void> {
  watchAddress(onLeave, signal);
  const page = new CapturedPage();
  await awaitOwnText(page, signal);
  if (signal.aborted) return;
  const { passages, waiting } = await page.capture();
  if (signal.aborted) return;
  const shown = new ShownPassages(createPagePainter({ signal, onFrame: () => void ask('frame.painted', {}) }));
  const keeper = keepPassages(page);
  const reading = {
    page,
    shown,
    tagger: new SelectionTagger(() => {
      shown.catchUp(page);
      return { reading: page.reading, shown, keeper };
    }, signal),
    report: new FindingsReport(page, shown),
    waiting: { id: waiting },
    followed: new WeakSet<Document>(),
    signal,
  };

  shown.replace(passages, page);
  followReader(reading);
  followPage(reading);
  void showWhole(reading);
  onPageMessage((message) => obey(message, reading), signal);
  reading.tagger.pick(selected());
  await reading.report.send();
}

function selected(): AbstractRange | null {
  return selectedRange(focusedDocument(document));
}

/** In the page and in each frame that is open, once. */
function followReader(reading: Reading): void {
  for (const each of openDocuments(document)) if (!reading.followed.has(each)) followReaderIn(each, reading);
}

function followReaderIn(within: Document, { page, shown, tagger, waiting, followed, signal }: Reading): void {
  followed.add(within);
  watchSelection(
    within,
    (range) => {
      if (waiting.id) void selectPlace(range, waiting.id, page);
      else tagger.pick(range);
    },
    signal,
  );
  watchClicks(
    within,
    (point) => {
      const id = shown.at(point);
      shown.select(id);
      if (id) void ask('passage.chosen', { id, editNote: false });
    },
    signal,
  );
}

function followPage(reading: Reading): void {
  const { page, shown, report, signal } = reading;
  watchText(
    document,
    async (superseded) => {
      if (!(await page.readAgain(superseded)) || signal.aborted) return;
      rememberRead(page);
      followReader(reading);
      await inSlices(shown.placing(page), superseded);
      if (signal.aborted || superseded?.aborted) return;
      void report.send();
    },
    signal,
    {
      // What is looked for in the whole page may be anywhere in it.
      isChangedBy: (record) => page.isChangedBy(record) || shown.isOverWholePage,
      isRestyledBy: (element) => page.isRestyledBy(element),
    },
  );
}

/** What was captured of a page that was still loading is captured again once it is whole. */
async function showWhole({ page, shown, report, signal }: Reading): Promise<void> {
  for (const capture of [() => page.captureSettled(signal), () => page.captureEnded(signal)]) {
    const answer = await capture();
    if (signal.aborted) return;
    if (!answer) continue;
    shown.replace(answer.passages, page);
    await report.send();
  }
}

function obey(message: PageMessage, { page, shown, tagger, report, waiting }: Reading): void {
  if (message.tell === 'show') return shown.show(message.ids, message.candidate);
  if (message.tell === 'select place') {
    waiting.id = message.id;
    return;
  }
  if (message.tell === 'passages') {
    if (message.article !== page.article) return;
    shown.replace(message.passages, page);
    void report.send();
    return;
  }
  if (message.tell === 'suggestions') {
    if (message.article === page.article) shown.suggest(message.passages, page);
    return;
  }
  void tagger.tag(selected(), message.tag);
}
