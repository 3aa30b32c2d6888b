import { expect, test } from 'vitest';
import { readTextBlocks } from '../../../exchange/article-files/text-blocks.ts';

const paragraph = (...lines: string[]) => ({ kind: 'paragraph', lines });
const list = (...items: string[]) => ({ kind: 'list', items });

test.for([
  [
    'blank lines divide paragraphs',
    'One.\n\nTwo.\r\n \t\r\n\nThree.',
    [paragraph('One.'), paragraph('Two.'), paragraph('Three.')],
  ],
  ['bullets make a list', '• One\n  • Two', [list('One', 'Two')]],
  [
    'so do hyphens and stars',
    '- One\n- Two\n\nOr:\n* Three\n* Four',
    [list('One', 'Two'), paragraph('Or:'), list('Three', 'Four')],
  ],
  ['blank lines may stand between the items', '• One\n\n• Two\n\nThree', [list('One', 'Two'), paragraph('Three')]],
  ['an item may go on below', '• One\n  and more\n• Two', [list('One and more', 'Two')]],
  [
    'the words before a list are a paragraph',
    'They want:\n• a bridge\n• a ferry',
    [paragraph('They want:'), list('a bridge', 'a ferry')],
  ],
  [
    'a star before a single line is a note',
    '* This article was corrected.',
    [paragraph('* This article was corrected.')],
  ],
  ['a dash opens speech', '– Nobody looked.\n\n– Nobody?', [paragraph('– Nobody looked.'), paragraph('– Nobody?')]],
  ['a sign without a space is no bullet', '-5 degrees\n-7 degrees', [paragraph('-5 degrees', '-7 degrees')]],
  ['short lines stay lines', 'Opened 1961\nLanes 4\nBearings 8', [paragraph('Opened 1961', 'Lanes 4', 'Bearings 8')]],
  ['no words, no blocks', ' \n\n\t\n', []],
] as const)('%s', ([, text, blocks]) => {
  expect(readTextBlocks(text)).toEqual(blocks);
});

test('lines that an editor wrapped are one', () => {
  const lines = [
    'The council closed Long Bridge to all traffic at 11 p.m. on Thursday,',
    'after two of its bearings were found to be cracked, leaving the eastern',
    'districts with the ferry.',
  ];
  expect(readTextBlocks(lines.join('\n'))).toEqual([paragraph(lines.join(' '))]);
});
