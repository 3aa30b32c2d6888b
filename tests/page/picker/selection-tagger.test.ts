// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tag } from '../../../model/tag.ts';
import { quoteOf } from '../../../model/passage.ts';
import type { Painter } from '../../../page/painting/paint.ts';
import { readRendered } from '../../../page/text/read-rendered.ts';
import { SelectionTagger } from '../../../page/picker/selection-tagger.ts';
import { ShownPassages } from '../../../page/painting/shown-passages.ts';
import type { PassageKeeper } from '../../../page/picker/tagging.ts';
import { dispatchTrusted } from '../trusted-event.ts';

const REVISION = '00000000-0000-4000-8000-000000000001';
const NO_PAINT: Painter = { paint: () => undefined, flash: () => undefined, select: () => undefined };

let kept: string[];
let ending: AbortController;
let shown: ShownPassages;
let tagger: SelectionTagger;

const keeper: PassageKeeper = {
  create: ({ selectors, tags }) => {
    kept.push(`${quoteOf(selectors)?.exact}: ${tags.join()}`);
    return Promise.resolve('one');
  },
  changeTags: (id: string, tags: Tag[]) => Promise.resolve(kept.push(`${id}: ${tags.join()}`)),
  delete: (id: string) => Promise.resolve(kept.push(`${id} deleted`)),
  editNote: (id: string) => kept.push(`${id} noted`),
  reasonOf: (error) => (error as Error).message,
};

beforeEach(() => {
  vi.stubGlobal('visualViewport', null);
  Range.prototype.getClientRects = () => [new DOMRect(100, 100, 300, 20)] as unknown as DOMRectList;
  document.body.innerHTML =
    '<article><p data-block="paragraph">The bridge is shut. Nobody looked.</p></article><p>Other.</p>';
  kept = [];
  ending = new AbortController();
  const article = readRendered(document.body);
  const reading = { article, wholePage: () => article };
  shown = new ShownPassages(NO_PAINT);
  shown.replace([], { reading, revision: REVISION });
  tagger = new SelectionTagger(() => ({ reading, shown, keeper }), ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
});

const openPickers = () => document.documentElement.querySelectorAll(':scope > div').length;

function select(words: string): Range {
  const node = document.querySelector('p')?.firstChild as Text;
  const range = new Range();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  return range;
}

async function press(key: string): Promise<void> {
  for (const type of ['keydown', 'keyup']) {
    dispatchTrusted(document.body, new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true }));
  }
  await new Promise((resolve) => setImmediate(resolve));
}

describe('the picker', () => {
  test('keeps, changes and deletes the passage that is selected, in the order of the keys', async () => {
    tagger.pick(select('The bridge is shut.'));
    for (const key of ['1', '4', '1', '4', 'n', '2', 'n']) await press(key);
    expect(kept).toEqual([
      'The bridge is shut.: fact',
      'one: fact,statistic',
      'one: statistic',
      'one deleted',
      'The bridge is shut.: quote',
      'one noted',
    ]);
    expect(openPickers()).toBe(0);
  });

  test('gives way to the next, which alone has the keys: a selection may grow by keyboard', async () => {
    tagger.pick(select('The bridge'));
    tagger.pick(select('The bridge is shut.'));
    expect(openPickers()).toBe(1);
    await press('1');
    expect(kept).toEqual(['The bridge is shut.: fact']);
  });

  test('goes with what it stands on, and does not open beside the text', () => {
    tagger.pick(select('Nobody looked.'));
    ending.abort();
    expect(openPickers()).toBe(0);
    const beside = new Range();
    beside.selectNodeContents(document.querySelectorAll('p')[1] as Node);
    tagger.pick(beside);
    expect(openPickers()).toBe(0);
  });
});

test('a selection is tagged without a picker too, once', async () => {
  await tagger.tag(select('Nobody looked.'), 'opinion');
  expect(kept).toEqual(['Nobody looked.: opinion']);
  const [passage] = [{ id: 'one', place: 'article' as const, tags: ['opinion' as const] }];
  const article = readRendered(document.body);
  const start = article.text.indexOf('Nobody looked.');
  const selectors = [
    { type: 'TextQuoteSelector' as const, exact: 'Nobody looked.', prefix: 'The bridge is shut. ', suffix: '' },
    { type: 'TextPositionSelector' as const, start, end: start + 14 },
  ];
  shown.replace([{ ...passage, selectors }], { reading: { article, wholePage: () => article }, revision: REVISION });
  await tagger.tag(select('Nobody looked.'), 'opinion');
  await tagger.tag(select('Nobody looked.'), 'fact');
  expect(kept).toEqual(['Nobody looked.: opinion', 'one: fact,opinion']);
});
