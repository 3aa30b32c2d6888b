// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../model/passage.ts';
import { anchorAll } from '../../../page/anchoring/anchor.ts';
import { describePassage } from '../../../page/anchoring/describe.ts';
import type { PassageDescription } from '../../../page/anchoring/describe.ts';
import { readPage } from '../../../page/reading/read-page.ts';
import type { PageReading } from '../../../page/reading/read-page.ts';
import { FIXTURES, fixture } from '../fixtures.ts';
import { clobber, textsBelow } from '../parse-page.ts';

/** A selection from one text of the page to another, as a reader may drag it. */
function anySelectionIn(page: Document): fc.Arbitrary<Range> {
  const [root] = Document.prototype.querySelectorAll.call(page, 'body');
  const texts = textsBelow(root as Node).filter(({ data }) => /\S/u.test(data));
  return fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 4 }), fc.nat()).map(([first, from, further, to]) => {
    const start = first % texts.length;
    const [one, other] = [texts[start], texts[Math.min(start + further, texts.length - 1)]] as [Text, Text];
    const range = new Range();
    range.setStart(one, from % one.length);
    range.setEnd(other, to % (other.length + 1));
    return range;
  });
}

/** The words of a passage where it is found on a page read anew. */
function wordsFound({ place, selectors }: PassageDescription, reading: PageReading): string {
  const map = place === 'article' ? reading.article : reading.wholePage();
  const [found] = anchorAll(map, [selectors]);
  if (found?.outcome !== 'exact' && found?.outcome !== 'moved') return found?.outcome ?? '';
  return withoutSpace(map.rangesOf(found.start, found.end).join(''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

function addParagraphAtTop(page: Document): void {
  const [first] = Document.prototype.querySelectorAll.call(page, 'p');
  const added = Document.prototype.createElement.call(page, 'p');
  added.append('Correction: an earlier version of this article misspelt the name of a street.');
  first?.before(added);
}

describe.each(FIXTURES)('what is selected on the page %s', (name) => {
  const page = fixture(name);
  clobber(page);
  const reading = readPage(page);
  const edited = fixture(name);
  addParagraphAtTop(edited);
  clobber(edited);

  test('is found again on the page read anew', () => {
    const again = readPage(page);
    fc.assert(
      fc.property(anySelectionIn(page), (selection) => {
        const passage = describePassage(reading, selection);
        if (!passage) return;
        expect(wordsFound(passage, again)).toBe(withoutSpace(quoteOf(passage.selectors)?.exact ?? ''));
      }),
    );
  });

  test('is found again, or said to be edited, ambiguous or gone, on the page as its outlet edited it', () => {
    const again = readPage(edited);
    fc.assert(
      fc.property(anySelectionIn(page), (selection) => {
        const passage = describePassage(reading, selection);
        if (!passage) return;
        const words = withoutSpace(quoteOf(passage.selectors)?.exact ?? '');
        expect([words, 'edited', 'ambiguous', 'gone']).toContain(wordsFound(passage, again));
      }),
    );
  });
});
