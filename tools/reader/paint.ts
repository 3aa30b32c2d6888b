import type { Look } from '../../model/look.ts';
import type { Tag } from '../../model/tag.ts';
import type { DrivenPage } from '../browsers/driven-page.ts';

/** What is painted: passages with a tag, those for which it is only suggested, or what everybody marked. */
type PaintedAs = Tag | `suggested-${Tag}` | Look;

/** The words that are painted with a tag on the page, one text per painted range, in the order of the page. */
export function paintedWords(page: DrivenPage, tag: PaintedAs): Promise<string[]> {
  return page.evaluate((name: string) => {
    const layers = [...CSS.highlights].filter(([key]) => key.startsWith(`parallax-${name}-`)).map(([, layer]) => layer);
    const ranges = layers.flatMap((layer) => [...layer] as Range[]);
    const inOrder = ranges.toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return inOrder.map((range) => range.toString().replace(/\s+/gu, ' '));
  }, tag);
}

/** Waits until just these words are painted with a tag; in the palette of whatever ground they stand on. */
export async function waitForPaint(page: DrivenPage, tag: PaintedAs, words: readonly string[]): Promise<void> {
  await page.waitFor(
    `${JSON.stringify(words)} to be painted as ${tag}`,
    (name: string, expected: string) => {
      const layers = [...CSS.highlights].filter(([key]) => key.startsWith(`parallax-${name}-`));
      const ranges = layers.flatMap(([, layer]) => [...layer] as Range[]);
      return JSON.stringify(ranges.map((range) => range.toString().replace(/\s+/gu, ' ')).toSorted()) === expected;
    },
    tag,
    JSON.stringify(words.toSorted()),
  );
}

/** Whether a passage is flashing on the page, as after it was asked for. */
export function isFlashing(): boolean {
  return [...CSS.highlights].some(([name, layer]) => name.startsWith('parallax-flash-') && layer.size > 0);
}
