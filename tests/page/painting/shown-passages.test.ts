// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaintedPassage } from '../../../model/painted-passage.ts';
import { anchorAll, anchoringAll } from '../../../page/anchoring/anchor.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import type { Painter } from '../../../page/painting/paint.ts';
import { readRendered } from '../../../page/text/read-rendered.ts';
import { ShownPassages, type ShownText } from '../../../page/painting/shown-passages.ts';
import { inOneGo, inSlices } from '../../../page/text/slices.ts';

const SENTENCES = [
  'The harbour office closed the long bridge on Thursday night after two bearings cracked.',
  'Ferries will run every twenty minutes until the council has seen a full report.',
  'Nobody was hurt, said the keeper of the lighthouse, who had watched from the pier.',
  'The bridge, opened in 1931, had carried nine thousand vehicles a day.',
  'Traders on the quay asked for a second ferry and for lower fares.',
  'The council will meet on Monday to decide who pays for the repair.',
];
const BEFORE = SENTENCES.join('\n\n');
const never = new AbortController().signal;

function textOf(paragraphs: readonly string[]): ShownText {
  const root = document.createElement('article');
  for (const words of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.dataset['block'] = 'paragraph';
    paragraph.append(words);
    root.append(paragraph);
  }
  const article = readRendered(root);
  return { reading: { article, wholePage: () => article }, revision: null };
}

function passageAt(start: number, end: number): PaintedPassage {
  return { id: `${start}`, place: 'article', tags: ['fact'], selectors: selectorsOf(BEFORE, { start, end }) };
}

/** Shown in the text as it was. */
function shownBefore(passages: readonly PaintedPassage[]): { shown: ShownPassages; painted: string[][] } {
  const painted: string[][] = [];
  const painter: Painter = {
    paint: (all) => painted.push(all.map(({ ranges }) => ranges.join(''))),
    flash: () => undefined,
    select: () => undefined,
  };
  const shown = new ShownPassages(painter);
  shown.replace(passages, textOf(SENTENCES));
  return { shown, painted };
}

const anyPassages = fc.array(
  fc
    .tuple(fc.nat(BEFORE.length - 8), fc.integer({ min: 8, max: 120 }))
    .map(([start, length]) => passageAt(start, Math.min(BEFORE.length, start + length))),
  { minLength: 1, maxLength: 20 },
);

/** Paragraphs set in, taken out, reworded and put elsewhere. */
const anyChange = fc.tuple(
  fc.shuffledSubarray(SENTENCES, { minLength: 3 }),
  fc.constantFrom('bridge', 'the', 'ferry', 'nine thousand'),
  fc.constantFrom('', 'crossing', 'two of the'),
  fc.subarray(['The mayor has resigned.', SENTENCES[1] as string, 'More on this soon.']),
);

const changed = anyChange.map(([kept, from, to, added]) => [
  ...added,
  ...kept.map((words, index) => (index % 2 ? words : words.replace(from, to))),
]);

describe('passages found again after a change', () => {
  test('in slices are where they are found from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(anyPassages, changed, async (passages, after) => {
        const { shown } = shownBefore(passages);
        await inSlices(shown.placing(textOf(after)), never);
        const fresh = shownBefore([]).shown;
        fresh.replace(passages, textOf(after));
        const anchors = (of: ShownPassages) => of.anchored.map(({ passage: { id }, anchor }) => ({ id, anchor }));
        expect(anchors(shown)).toEqual(anchors(fresh));
      }),
      { numRuns: 60 },
    );
  });

  test('are the same whatever else is looked for between two steps', () => {
    fc.assert(
      fc.property(anyPassages, changed, anyPassages, changed, (passages, after, others, elsewhere) => {
        const selectors = passages.map((passage) => passage.selectors);
        const [text, other] = [after.join('\n\n'), elsewhere.join('\n\n')];
        const steps = anchoringAll({ text }, selectors);
        const interrupted = (function* () {
          for (;;) {
            const { done, value } = steps.next();
            if (done) return value;
            anchorAll(
              { text: other },
              others.map((passage) => passage.selectors),
            );
            yield;
          }
        })();
        expect(inOneGo(interrupted)).toEqual(anchorAll({ text }, selectors));
      }),
      { numRuns: 40 },
    );
  });

  test('are painted once, behind the last slice', async () => {
    const { shown, painted } = shownBefore([passageAt(4, 18)]);
    await inSlices(shown.placing(textOf(['Update.', ...SENTENCES])), never);
    expect(painted).toEqual([['harbour office'], ['harbour office']]);
  });

  test('do not come back where others are shown meanwhile', async () => {
    const { shown } = shownBefore([passageAt(4, 18)]);
    const after = textOf(['Update.', ...SENTENCES]);
    const steps = shown.placing(after);
    steps.next();
    shown.replace([passageAt(23, 34)], after);
    inOneGo(steps);
    expect(shown.anchored.map(({ passage }) => passage.id)).toEqual(['23']);
  });

  test('are known by their words at once where the reader selects them amid the slices', () => {
    const { shown, painted } = shownBefore([passageAt(4, 18)]);
    const paragraphs = ['Update.', ...SENTENCES];
    const after = textOf(paragraphs);
    const start = paragraphs.join('\n\n').indexOf('harbour office');
    const selectors = selectorsOf(after.reading.article.text, { start, end: start + 'harbour office'.length });
    shown.placing(after).next();
    expect(shown.sameWords({ place: 'article', selectors })).toBeNull();
    shown.catchUp(after);
    expect(shown.sameWords({ place: 'article', selectors })?.id).toBe('4');
    shown.catchUp(after);
    expect(painted).toHaveLength(2);
  });

  test('stay as they were where the page changes again meanwhile', async () => {
    const { shown, painted } = shownBefore([passageAt(4, 18)]);
    expect(await inSlices(shown.placing(textOf(['Update.', ...SENTENCES])), AbortSignal.abort())).toBeNull();
    expect(painted).toHaveLength(1);
  });
});
