import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { codePointOffsets } from '../code-points.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { Format } from '../format.ts';

const LOST = [
  'Notes, authors, dates, and the fields (speaker, holder, value, basis).',
  'What tags mean; codes are labels by their names.',
  'Passages that stand beside the article or nowhere in its text.',
];

const shared = {
  ending: '.jsonl',
  type: 'application/jsonl',
  offsets: 'Unicode code points',
  worksWithoutText: false,
} as const;

/** doccano's sequence labelling: `{text, label: [[start, end, "fact"]]}`; a passage with two tags is two labels. */
export const doccano: Format = {
  ...shared,
  id: 'doccano',
  name: 'JSON lines for doccano',
  cannotHold: [...LOST, 'That two labels are one passage with two tags. A project of doccano must allow overlapping.'],
  write: (corpus) =>
    lines(corpus, (text, stretches) => ({
      text,
      label: stretches.map(({ start, end, label }) => [start, end, label]),
    })),
};

/** Prodigy's and spaCy's spans: `{text, spans: [{start, end, label}], meta}`. */
export const spacy: Format = {
  ...shared,
  id: 'spacy',
  name: 'JSON lines for Prodigy and spaCy',
  cannotHold: [
    ...LOST,
    'That two spans are one passage with two tags. Overlapping spans belong into `doc.spans`, not into `doc.ents`.',
  ],
  write: (corpus) => lines(corpus, (text, spans, meta) => ({ text, spans, meta })),
};

interface Span {
  start: number;
  end: number;
  label: string;
}

async function* lines(corpus: Corpus, lineOf: (text: string, spans: Span[], meta: object) => object) {
  const nameOf = codeNames(corpus);
  for await (const one of corpus.texts()) {
    if (one.text === null) continue;
    const points = codePointOffsets(one.text);
    const spans = one.passages.flatMap((passage) => spansOf(passage, points, nameOf));
    yield `${JSON.stringify(lineOf(one.text.toWellFormed(), spans, metaOf(one)))}\n`;
  }
}

function spansOf(
  { position, codes }: CorpusPassage,
  points: (utf16: number) => number,
  nameOf: (code: string) => string,
): Span[] {
  if (!position || position.start === position.end) return [];
  const [start, end] = [points(position.start), points(position.end)];
  return codes.map((code) => ({ start, end, label: nameOf(code).toWellFormed() }));
}

function metaOf({ article }: CorpusText): object {
  const { address, outlet, headline, published } = article;
  const given = { url: address, outlet, headline, published: published?.value ?? null };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
