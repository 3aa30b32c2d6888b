import { codesOfCodebooks } from '../../../exchange/corpus/codes-of-codebooks.ts';
import { BLANK_PASSAGE, quoteAt } from '../../../exchange/corpus/place-passage.ts';
import type { Corpus, CorpusPassage, CorpusText } from '../../../model/corpus.ts';
import { derivedId } from '../../../model/derived-id.ts';
import { TAGS } from '../../../model/tag.ts';

const PASSAGES_OF_A_TEXT = 100;
const WRITTEN = Date.UTC(2026, 2, 20, 12);

/** Sentences whose UTF-16 units, code points and letters differ in number. */
const SENTENCES = [
  'The council closed Long Bridge on Thursday night after cracks were found in two of its piers.',
  '“Nobody looked 😡,” said Dana Whitlock, who has run the ferry for nineteen years.',
  'Some 31,000 drivers cross it every day 🚧, the city says.',
  'Critics call the closure a spectacular failure of oversight.',
  'Rene\u0301 Ba\u0308r, 41, waited for three hours with his children 👩‍👩‍👧.',
  'ראש העיר אמרה: “הגשר נסגר 🌉 הלילה”.',
  '市は橋を閉鎖した。𠮷田さんは「驚いた」と話した。',
  'The repairs will cost 4.2 million — “-5 %” less than feared, & more than planned <so far>.',
];

/** A corpus of so many passages about the invented case of the Long Bridge, a text at a time, always the same. */
export function inventedCorpus(total: number): Corpus {
  const texts = Math.ceil(total / PASSAGES_OF_A_TEXT);
  return {
    id: derivedId('invented corpus'),
    name: 'Long Bridge closure',
    exported: WRITTEN,
    salt: null,
    codes: [...codesOfCodebooks([]), LOADED],
    fieldNames: [],
    authors: AUTHORS,
    total,
    refused: [],
    async *texts() {
      for (let number = 1; number <= texts; number += 1) {
        yield inventedText(number, Math.min(PASSAGES_OF_A_TEXT, total - (number - 1) * PASSAGES_OF_A_TEXT));
      }
    },
  };
}

/** A code below a tag. */
const LOADED = {
  id: derivedId('loaded wording'),
  name: 'Loaded wording',
  parent: 'opinion',
  definition: 'Words that judge & blame.',
};

const AUTHORS = ['Mina Løvås', 'Noor Haddad'].map((name) => ({ id: derivedId(name), name }));

/** As UUIDs look, and at no cost: what is measured is the formats. */
function numberedId(number: number): string {
  return `01950000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function inventedText(number: number, count: number): CorpusText {
  const sentences = Array.from(
    { length: 60 },
    (_none, index) => `${number}.${index} ${SENTENCES[(number + index * 7) % SENTENCES.length]}`,
  );
  const text = sentences.join('\n\n');
  const id = derivedId(`article ${number}`);
  return {
    article: {
      id,
      address: `https://post-${number % 40}.example/long-bridge/${number}`,
      outlet: `Harbour Post ${number % 40}`,
      headline: `Council shuts Long Bridge, day ${number}`,
      byline: null,
      published: { value: '2026-03-14', precision: 'day' },
      language: 'en',
    },
    revision: { id: derivedId(`revision ${number}`), captured: WRITTEN, hash: 'ab'.repeat(32) },
    file: `articles/${String(number).padStart(6, '0')}-harbour-post.txt`,
    text,
    passages: Array.from({ length: count }, (_none, index) => inventedPassage(text, sentences, number, index)),
  };
}

function inventedPassage(text: string, sentences: readonly string[], number: number, index: number): CorpusPassage {
  const sentence = sentences[index % sentences.length] ?? '';
  const start = text.indexOf(sentence);
  const position = { start, end: start + sentence.length };
  const tag = TAGS[index % TAGS.length] ?? 'fact';
  return {
    ...BLANK_PASSAGE,
    id: numberedId(number * PASSAGES_OF_A_TEXT + index),
    codes: index % 5 === 0 ? [...new Set<string>([tag, 'opinion', LOADED.id])] : [tag],
    position,
    quote: quoteAt(text, position.start, position.end),
    fields: tag === 'quote' ? { speakers: ['Dana Whitlock'], speakerKind: 'named person' } : {},
    note: index % 10 === 0 ? 'Compare with the day before.' : '',
    author: AUTHORS[index % AUTHORS.length] ?? null,
    created: WRITTEN - index * 60_000,
    modified: WRITTEN - index * 30_000,
    codebookVersion: 1,
  };
}
