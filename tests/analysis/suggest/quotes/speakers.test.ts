import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../../../analysis/suggest/quotes/quotes.ts';
import { speakersOf } from '../../../../analysis/suggest/quotes/speakers.ts';
import { type Block, placeBlocks, textOfBlocks } from '../../../../model/article-text.ts';

/** Of each quotation who says it, and of which kind they are; null where nobody is found. */
function speakersIn(...paragraphs: readonly string[]) {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  const article = { text: textOfBlocks(blocks), blocks: placeBlocks(blocks), language: 'en' };
  return speakersOf(article, quotesIn(article)).map(
    (speaker) => speaker && `${speaker.names.join(' + ')}: ${speaker.kind}`,
  );
}

const ANA = 'Ana Brock: named person';

describe('the sentence names the speaker', () => {
  test.each([
    ['“The bridge is shut,” said Ana Brock.', ANA],
    ['“The bridge is shut,” Ana Brock said.', ANA],
    ['“The bridge is shut,” said Easton Mayor Ana Brock, a former welder.', ANA],
    ['“The bridge is shut,” Ana Brock, the executive director of the Harbour Works Group, said on Monday.', ANA],
    ['“The bridge is shut,” Ana Brock (D-Easton) later told reporters.', ANA],
    ['“The bridge is shut,” according to Ana Brock.', ANA],
    ['Ana Brock said the bridge was “beyond repair”.', ANA],
    ['Ana Brock, who ran the works for years, said it was “beyond repair”.', ANA],
    ['Ana Brock shrugged, calling it “beyond repair”.', ANA],
    ['Ana Brock left early and said it was “beyond repair”.', ANA],
    ['According to Ana Brock, it was “beyond repair”.', ANA],
    ['It was described by Ana Brock as “beyond repair”.', ANA],
    ['Ana Brock: “The bridge is shut.”', ANA],
    ['Said Ana Brock: “The bridge is shut.”', ANA],
    ['A spokesman for the works, John Lund, said it was “beyond repair”.', 'John Lund: named person'],
    ['“The bridge is shut,” a spokeswoman for the works said.', 'a spokeswoman for the works: unnamed person'],
    ['“The bridge is shut,” said one resident.', 'one resident: unnamed person'],
    ['“The bridge is shut,” the Department of Works said.', 'Department of Works: organisation'],
    ['The lawsuit says the bridge was “beyond repair”.', 'the lawsuit: document'],
    ['“The bridge is shut,” Ana Brock and John Lund said.', 'Ana Brock + John Lund: named person'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });
});

describe('later wordings mean the one named before', () => {
  test.each([
    ['Ana Brock shut the bridge.', '“It is shut,” Brock said.', ANA],
    ['Ana Brock shut the bridge.', '“It is shut,” Ms. Brock said.', ANA],
    ['Mayor Ana Brock shut the bridge.', '“It is shut,” the mayor said.', ANA],
    ['Ana Brock shut the bridge with John Lund.', '“It is shut,” she said.', ANA],
    ['Ana Brock shut the bridge with John Lund.', '“It is shut,” he said.', 'John Lund: named person'],
    [
      'The Bridge Builders Association met.',
      'The association said it was “beyond repair”.',
      'Bridge Builders Association: organisation',
    ],
    ['The Easton Works Agency (EWA) met.', '“It is shut,” EWA said.', 'Easton Works Agency: organisation'],
  ])('%s %s', (first, second, speaker) => {
    expect(speakersIn(first, second)).toEqual([speaker]);
  });
});

describe('the speaker is taken over', () => {
  test('between the parts of a quotation and within the paragraph', () => {
    expect(speakersIn('“It is shut,” Ana Brock said, “for good.” Nobody drove by. “We tried.”')).toEqual([
      ANA,
      ANA,
      ANA,
    ]);
  });

  test('into the next paragraph', () => {
    expect(speakersIn('“It is shut,” Ana Brock said.', '“It stays shut. We tried everything.”')).toEqual([ANA, ANA]);
    expect(speakersIn('Ana Brock said nobody had expected it.', '“It stays shut. We tried everything.”')).toEqual([
      ANA,
    ]);
  });

  test('from an introduction to the words that it announces', () => {
    expect(
      speakersIn('“It is shut,” said Ana Brock. She continued:', 'We tried everything and it stays shut.'),
    ).toEqual([ANA, ANA]);
  });
});

test.each([
  ['“The bridge is shut,” an elderly ferryman said.', 'an elderly ferryman: unnamed person'],
  ['The bridge was called “beyond repair” by Ana Brock.', ANA],
  ['Nobody believed Ana Brock’s claim that it was “beyond repair”.', ANA],
  ['As Ana Brock left, with John Lund calling it “beyond repair”, it rained.', 'John Lund: named person'],
  ['The bridge “cannot be saved by anybody now” after the storm, said Ana Brock.', ANA],
  ['“The bridge is shut for good.” — Ana Brock', ANA],
])('other ways to name the speaker: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test('a statement’s words are its maker’s', () => {
  expect(
    speakersIn('“It is shut,” Ana Brock said in a statement.', '“It stays shut for good,” the statement read.'),
  ).toEqual([ANA, ANA]);
});

test('a signature below a block quotation', () => {
  expect(speakersIn('“It is shut, and it stays shut.”', '— Ana Brock')).toEqual([ANA]);
});

test('where nobody is named nobody is found', () => {
  expect(speakersIn('“The bridge is shut for good.”')).toEqual([null]);
});
