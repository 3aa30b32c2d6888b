import * as fc from 'fast-check';
import { codesOfCodebooks } from '../../exchange/corpus/codes-of-codebooks.ts';
import { BLANK_PASSAGE, quoteAt } from '../../exchange/corpus/place-passage.ts';
import type { Corpus, CorpusField, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { TAGS } from '../../model/tag.ts';

/** Characters whose UTF-16 units, code points and letters differ in number, and those that files are taken apart at. */
const UNITS = [
  'a',
  'b ',
  'É',
  'e\u0301',
  '🚧',
  '👩‍👩‍👧',
  '𠮷',
  '市',
  'הג',
  '\u200f',
  '\u00a0',
  '\n\n',
  '“',
  '"',
  '<',
  '&',
  '\\',
  ';',
  '=',
  "'",
];
const words = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 40 });
const text = fc
  .string({ unit: fc.constantFrom(...UNITS), minLength: 3, maxLength: 60 })
  .map((some) => `The ${some} bridge.`);

const id = fc.uuid({ version: 7 });
const time = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);

export const SUB_CODE = {
  id: '01950000-0000-7000-8000-00000000abcd',
  name: 'Loaded wording',
  parent: 'opinion',
  definition: 'Words that judge.',
};
const TONE = { id: '01950000-0000-7000-8000-00000000eeee', label: 'Tone' };
const AUTHORS = [
  { id: '01950000-0000-7000-8000-00000000aaaa', name: 'Mina Løvås' },
  { id: '01950000-0000-7000-8000-00000000bbbb', name: 'Noor "N" <Ø>' },
];

const fields = fc.record<Record<string, CorpusField>>(
  {
    speakers: fc.array(fc.constantFrom('Dana Whitlock', 'René; Bär', 'ראש')),
    speakerKind: fc.constantFrom('named person', 'document'),
    value: fc.constantFrom(-5, 0.25, 31_000),
    approximate: fc.boolean(),
    source: words,
    [TONE.id]: fc.constantFrom('calm', 'angry'),
  },
  { requiredKeys: [] },
);

/** Passages of a text from whole character to whole character, each with words. */
function passageOf(content: string): fc.Arbitrary<CorpusPassage> {
  const starts = [0];
  for (const character of content) starts.push((starts.at(-1) ?? 0) + character.length);
  const place = fc.tuple(fc.nat({ max: starts.length - 2 }), fc.nat({ max: 12 })).map(([from, length]) => {
    const start = starts[from] ?? 0;
    const end = starts[Math.min(starts.length - 1, from + 1 + length)] ?? content.length;
    return { position: { start, end }, quote: quoteAt(content, start, end) };
  });
  const about = fc.record({
    id,
    codes: fc.uniqueArray(fc.constantFrom(...TAGS, SUB_CODE.id), { minLength: 1 }),
    fields,
    note: words,
    author: fc.constantFrom(...AUTHORS),
    codebookVersion: fc.constantFrom(1, 2),
    created: time,
    modified: time,
    confidence: fc.option(fc.constantFrom(0, 0.5, 1)),
  });
  return fc.tuple(place, about).map(([where, what]) => ({ ...BLANK_PASSAGE, ...where, ...what }));
}

const corpusText: fc.Arbitrary<CorpusText> = text.chain((content) =>
  fc.record({
    article: fc.record({
      id,
      address: fc.uuid().map((path) => `https://post.example/${path}`),
      outlet: fc.constantFrom('Harbour Post', 'القناة'),
      headline: fc.option(words),
      byline: fc.constant(null),
      published: fc.constantFrom(null, { value: '2026-03-14', precision: 'day' as const }),
      language: fc.constantFrom(null, 'en'),
    }),
    revision: fc.record({ id, captured: time, hash: fc.constant('ab'.repeat(32)) }),
    file: fc.constant('articles/00.txt'),
    text: fc.constant(content),
    passages: fc.array(passageOf(content), { maxLength: 6 }),
  }),
);

/** Any corpus with texts, as a library would give it. */
export const arbitraryCorpus: fc.Arbitrary<Corpus> = fc.array(corpusText, { maxLength: 4 }).map((texts) => {
  const numbered = texts.map((one, index) => ({
    ...one,
    file: `articles/${String(index + 1).padStart(2, '0')}-post.txt`,
  }));
  return corpusOfTexts(numbered);
});

export function corpusOfTexts(texts: readonly CorpusText[]): Corpus {
  return {
    id: '01950000-0000-7000-8000-000000000004',
    name: 'Long Bridge closure',
    exported: Date.UTC(2026, 2, 20, 12),
    salt: null,
    codes: [...codesOfCodebooks([]), SUB_CODE],
    fieldNames: [TONE],
    authors: AUTHORS,
    total: texts.reduce((sum, { passages }) => sum + passages.length, 0),
    refused: [],
    async *texts() {
      yield* texts;
    },
  };
}
