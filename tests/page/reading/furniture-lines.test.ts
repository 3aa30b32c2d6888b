import { describe, expect, test } from 'vitest';
import { isCaptionLine, isDateAlone, isFurnitureLine, isLinkLine } from '../../../page/reading/furniture-lines.ts';

/** A line whose words in [brackets] are links. */
function line(marked: string): { text: string; unlinked: string } {
  return { text: marked.replace(/[[\]]/gu, ''), unlinked: marked.replace(/\[[^\]]*\]/gu, '') };
}

describe('a line that is a link to elsewhere', () => {
  test.each([
    '[Ferry fares to stay as they are]',
    'Read more: [Ferry fares to stay as they are]',
    'READ NEXT | [Ferry fares to stay as they are]',
    'Related: [Ferry fares to stay]',
    'Lire aussi : [Le pont est fermé]',
    'BROSAK: [Langbrua er stengt]',
    'READ MORE: Ferry fares to stay as they are',
    '[All of the ferries] · [All of the bridges]',
  ])('%s', (marked) => {
    expect(isLinkLine(line(marked))).toBe(true);
  });

  test.each([
    'The council [closed the bridge] on Friday.',
    'It also [inspects and closes bridges].',
    'The mayor said: [nobody looked].',
    'Read more carefully, the report names two bearings.',
    `[${'Nobody looked, and nobody asked. '.repeat(12)}]`,
  ])('is not: %s', (marked) => {
    expect(isLinkLine(line(marked))).toBe(false);
  });
});

describe('a line that is the page’s', () => {
  test.each([
    'Sign up for the harbour newsletter',
    'Follow the Harbour Post on Facebook and Twitter for the latest.',
    'Get the harbour’s week in your inbox.',
    'By signing up you agree to our privacy policy.',
    'This site uses cookies to remember your choices.',
    'Do you know more? Write to our newsroom.',
    'ADVERTISEMENT',
    'You may also like …',
    'More from the harbour',
    'Most read in City',
    'Post comment (3)',
    'Published: 14 March 2026, 6:47 a.m.',
    'Published 2 days ago',
    '3 minute read',
    '(Image credit: Harbour Post)',
    'Tomas Lind | Getty Images',
    'Image 2 of 5',
    'https://post.example/bridge',
    'news@post.example',
    '© 2026 Harbour Post Media',
  ])('%s', (text) => {
    expect(isFurnitureLine(line(text))).toBe(true);
  });

  test.each([
    'Two of the eight bearings were found to be cracked.',
    'Correction: an earlier version gave the year as 2018. Email news@post.example with questions.',
    '“Follow us on Facebook,” the operator told its passengers.',
    'Get the ferry, the council says, and leave the car at home.',
    'Follow the signs to the Upper Lock.',
    'Photos of the western pier show rust on both of its bearings.',
    'The report was published in 2019.',
    'More than 40,000 vehicles cross it.',
    'Popular with walkers, the path below stays open.',
    // A list is not divided in all ways there are, in search of an agency at its end: the page would hang.
    `Ferries call at ${'Mill, Quay / Lock, '.repeat(14)}and the pier`,
    `Sign up for the newsletter: ${'the ferry runs all night. '.repeat(12)}`,
  ])('is not: %s', (text) => {
    expect(isFurnitureLine(line(text))).toBe(false);
  });
});

test.each([
  ['Cracks in the western pier. (Photo: Tomas Lind)', true],
  ['The pier on Friday. (AP Photo/Tomas Lind)', true],
  ['The pier (built in 1931) is closed (for now).', false],
])('%s is a picture’s caption: %s', (text, expected) => {
  expect(isCaptionLine(text)).toBe(expected);
});

test.each([
  ['13 March 2026, 07:42 UTC', true],
  ['Friday, March 13th, 2026 at 7:42 a.m. ET', true],
  ['Sept. 3, 2026', true],
  ['13 mars 2026 · 07:42', true],
  ['March 13, 2026: 12 cracks', false],
  ['March 2026', false],
  ['1931', false],
  ['In May 2026, 12 cracks were found', false],
  ['Market day: 13 June 2026', false],
  ['Mariners 12 March 2026', false],
])('%s is a date and nothing else: %s', (text, expected) => {
  expect(isDateAlone(text)).toBe(expected);
});
