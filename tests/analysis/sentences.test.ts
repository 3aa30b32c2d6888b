import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../analysis/sentences.ts';

/** A bar stands where a sentence ends and the next begins. */
function divided(text: string, language?: string): string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
}

const HARD_CASES: Record<string, string[]> = {
  abbreviations: [
    'The U.S. Senate met.|It voted.',
    'He left the U.S. Coast Guard.|Nobody knew.',
    'He went back to the U.S.|The others stayed.',
    'Gov. Ana Brock signed it.|Sen. Lund did not.',
    'Dr. Lund and Mrs. Brock met Lt. Col. Hale.',
    'Jessica M. told the court.|She left.',
    'The bridge near St. Anselm closed.',
    'It shut at 9 p.m. Monday.|It opened at 5 a.m.|Brock drove by.',
    'Rule No. 5 applies.|Nobody asked.',
    'Did she agree?|No.|Brock said so.',
    'It opened on Jan. 5 and shut on Feb. 14, 2031.',
    'Harbour Works Inc. Chief Ana Brock left.',
    'She works for Harbour Works Inc.|She is a welder.',
    'Pipes, valves, etc.|Brock paid for all of it.',
    'Lund v. Brock was heard on Friday.',
    'Fruit, e.g. Apples of the valley, is taxed.',
    'See Fig. 3 and pp. 12 to 14 of it.',
    'Lund et al. Disagree with it.',
    'John Lund Jr. Memorial Hall was full.',
    'He holds a Ph.D.|He is proud of it.',
  ],
  initials: [
    'J. Edgar Brock spoke.|He left.',
    'Ana F. Brock and C. S. Lund wrote it.',
    'Nobody is as old as I.|Brock agreed.',
    'They chose plan B.|The council paid.',
  ],
  numbers: [
    'It rose by 4.5 percent.|It fell by .5 percent.',
    'Lund was born in 2009.|300 people came.',
    'They paid $3.50.|Nobody minded.',
    'Version 2.0 is out.',
  ],
  quotes: [
    '“Is it safe?” she asked.|Nobody knew.',
    '“Is it safe?” Ana Brock asked.|Nobody knew.',
    '“Stop!” Mr. Lund said.|They did.',
    '“It is shut.”|The mayor left.',
    'She said: “It is shut.|It stays shut.”|He left.',
    '"It is shut."|"For good?" he asked.',
    "'It is shut.' Brock said.|She left.",
    'He asked “why?” and left.',
    '«Elle est fermée.»|Le maire est parti.',
    'Brock shrugged.|“We tried,” she said.',
    'She lives in the U.S.|“We like it,” she said.',
  ],
  ellipses: [
    'It was … a long day.',
    'It was a long day…|The mayor slept.',
    'Well... nobody came.',
    'Well…\u00a0I do not know.',
    'They waited...|The bus came.',
  ],
  brackets: ['He left.|(Nobody saw him.)|It rained.', 'He (Mr. Lund) left.'],
  lists: ['1. Close the bridge.|2. Tell the drivers.', 'a. Close it.\n\n|b. Open it.', 'IV. The bridge', '• Close it.'],
  blocks: [
    'Bridge shut after crack found\n\n|The council shut it.',
    'Bridge shut by Gov.\n\n|Ana Brock did it.',
    'the first line\n\n|the second line',
    '“It is shut.\n\n|“It stays shut.”',
  ],
  marks: ['Really?!|Nobody knew.', 'Yahoo! said so.', 'What now?|Where to?', 'Why not? because.'],
};

describe.each(Object.entries(HARD_CASES))('%s', (_name, cases) => {
  test.each(cases)('%s', (marked) => {
    const parts = marked.split('|');
    const text = parts.map((part, index) => joint(part, parts[index + 1])).join('');
    expect(divided(text)).toEqual(parts.map((part) => part.trim()));
  });
});

/** Sentences of one block are parted by a space, except where the case is about its absence. */
function joint(part: string, next: string | undefined): string {
  const isGlued = part === 'Brock shrugged.';
  return next === undefined || part.endsWith('\n') || isGlued ? part : `${part} `;
}

test.each([
  ['de', 'Die Brücke wurde am 3. Mai gesperrt. Sie bleibt zu.', 2],
  ['en', 'They counted 3. May was quiet.', 2],
  ['ja', '橋は閉鎖された。市長は去った。', 2],
  ['xx-unknown', 'It is shut. It stays shut.', 2],
  [undefined, '', 0],
  [undefined, ' \n\n ', 0],
])('in %s, %j has %i', (language, text, count) => {
  expect(sentencesOf(text, language)).toHaveLength(count);
});

const characters = fc.constantFrom(
  'a',
  'B',
  'U.S.',
  '7',
  ' ',
  '.',
  '?',
  '…',
  '“',
  '”',
  '"',
  '\n\n',
  '🚧',
  '。',
  '\ud800',
);

test('sentences stand in order, hold every character but white space, and none reaches across a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters }), (text) => {
      const sentences = sentencesOf(text);
      const parts = sentences.map(({ start, end }) => text.slice(start, end));
      expect(parts.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      for (const part of parts) {
        expect(part).toBe(part.trim());
        expect(part).not.toMatch(/^$|\n/u);
      }
      expect(sentences).toEqual(sentences.toSorted((one, other) => one.start - other.start));
    }),
  );
});
