import { plainAddress } from '../../model/plain-address.ts';
import { watchText } from '../../page/watching/watch-text.ts';
import type { CapturedPage } from './captured-page.ts';
import { leftInDocument, type LastRead } from './left-in-document.ts';

/** In milliseconds: a site that shows its former article for so long at a new address means that one. */
const LONGEST_WAIT = 3000;
/** Of the blocks: the new headline often comes before the text. */
const MOST_SHARED = 0.5;

/**
 * Sites that go on without loading set the new address first, and the new text when they have it. Until then the page has the
 * former article's: this waits for another, and where none comes files the page under the address that its text had.
 */
export async function awaitOwnText(page: CapturedPage, signal: AbortSignal): Promise<void> {
  const last = leftInDocument().lastRead;
  if (last && plainAddress(last.address) !== plainAddress(page.address) && isLeftOver(page, last)) {
    await otherText(page, last, signal);
    if (isLeftOver(page, last)) page.address = last.address;
  }
  if (!signal.aborted) rememberRead(page);
}

/** To be told what was read, whenever it was read again. */
export function rememberRead({ address, reading }: CapturedPage): void {
  leftInDocument().lastRead = { address, blocks: reading.article.blocks };
}

function isLeftOver({ reading }: CapturedPage, { blocks }: LastRead): boolean {
  const former = new Set(blocks.map(({ text }) => text));
  const shared = reading.article.blocks.filter(({ text }) => former.has(text)).length;
  return shared > 0 && shared >= reading.article.blocks.length * MOST_SHARED;
}

async function otherText(page: CapturedPage, last: LastRead, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const ending = AbortSignal.any([signal, done.signal, AbortSignal.timeout(LONGEST_WAIT)]);
  const read = async (superseded: AbortSignal | null) => {
    if ((await page.readAgain(superseded)) && !isLeftOver(page, last)) done.abort();
  };
  watchText(document, read, ending, page);
  await new Promise((resolve) => ending.addEventListener('abort', resolve, { once: true }));
}
