import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { withoutText } from '../../../exchange/corpus/without-text.ts';
import { webAnnotationReader } from '../../../exchange/web-annotation/read-web-annotation.ts';
import { webAnnotation } from '../../../exchange/web-annotation/write-web-annotation.ts';
import type { Corpus } from '../../../model/corpus.ts';
import { arbitraryCorpus } from '../arbitrary-corpus.ts';
import { damageAndRead } from '../mutate-file.ts';
import { fileOf, textsOf, written } from '../read-corpus.ts';
import { STANDARD_CONTEXT } from './standard-context.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const PAGE = 'https://post.example/long-bridge';

function readJson(json: unknown): Promise<Corpus> {
  return webAnnotationReader.read(new Blob([typeof json === 'string' ? json : JSON.stringify(json)]));
}

function annotation(about: object): object {
  return {
    '@context': CONTEXT,
    id: 'https://else.example/1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'loaded', purpose: 'tagging' },
    target: PAGE,
    ...about,
  };
}

async function passagesIn(json: unknown) {
  return (await textsOf(await readJson(json))).flatMap(({ passages }) => passages);
}

const QUOTE = { type: 'TextQuoteSelector', exact: 'shut 🚧 tonight', prefix: 'Bridge ' };
const POSITION = { type: 'TextPositionSelector', start: 7, end: 21 };

test.each([
  [
    'only words',
    { source: PAGE, selector: QUOTE },
    { quote: { exact: 'shut 🚧 tonight', prefix: 'Bridge ', suffix: '' }, points: null },
  ],
  ['only a position', { source: PAGE, selector: POSITION }, { quote: null, points: { start: 7, end: 21 } }],
  [
    'both',
    { source: PAGE, selector: [POSITION, QUOTE] },
    { quote: { exact: 'shut 🚧 tonight' }, points: { start: 7, end: 21 } },
  ],
  ['nothing but the page', PAGE, { quote: null, points: null }],
  ['the page as an object', { id: PAGE, format: 'text/html' }, { quote: null, points: null }],
  [
    'words that refine a fragment',
    { source: PAGE, selector: { type: 'FragmentSelector', value: 'p5', refinedBy: QUOTE } },
    { quote: { exact: 'shut 🚧 tonight' }, points: null },
  ],
  [
    'a position that counts within a fragment, and words',
    { source: { id: PAGE }, selector: [{ type: 'FragmentSelector', value: 'p5', refinedBy: POSITION }, QUOTE] },
    { quote: { exact: 'shut 🚧 tonight' }, points: null },
  ],
])('a target of %s', async (_, target, passage) => {
  const corpus = await readJson(annotation({ target }));
  expect(await textsOf(corpus)).toMatchObject([
    { article: { address: PAGE }, passages: [{ ...passage, codes: ['loaded'] }] },
  ]);
  expect(corpus.refused).toEqual([]);
});

test.each([
  ['a picture', { id: PAGE, type: 'Image' }, 'no text (Image)'],
  ['a shape', { source: PAGE, selector: { type: 'SvgSelector', value: '<svg/>' } }, 'by no words (SvgSelector)'],
  ['an element', { source: PAGE, selector: { type: 'CssSelector', value: 'p' } }, 'by no words (CssSelector)'],
  [
    'a selector elsewhere',
    { source: PAGE, selector: 'https://else.example/s' },
    'by no words (one that lies elsewhere)',
  ],
  ['a book', { source: 'urn:isbn:1', selector: QUOTE }, 'no address on the web'],
])('what marks %s is left out for a stated reason', async (_, target, reason) => {
  const corpus = await readJson(annotation({ target }));
  expect(await textsOf(corpus)).toEqual([]);
  expect(corpus.refused).toEqual([
    { place: 'https://else.example/1', reason: expect.stringContaining(reason) as string },
  ]);
});

test.each([
  ['a tag', { body: { type: 'TextualBody', value: 'x', purpose: 'tagging' } }, ['x'], ''],
  ['a comment', { body: { type: 'TextualBody', value: 'x' } }, [], 'x'],
  ['a text where the annotation tags', { motivation: 'tagging', body: { type: 'TextualBody', value: 'x' } }, ['x'], ''],
  [
    'a thing that it is tagged with',
    { body: { type: 'SpecificResource', purpose: 'tagging', source: PAGE } },
    [PAGE],
    '',
  ],
  ['the short form', { body: undefined, bodyValue: 'x' }, [], 'x'],
  ['a review elsewhere', { body: PAGE }, [], PAGE],
  [
    'a choice',
    {
      body: {
        type: 'Choice',
        items: [
          { type: 'TextualBody', value: 'en' },
          { type: 'TextualBody', value: 'fr' },
        ],
      },
    },
    [],
    'en',
  ],
  [
    'several',
    { body: [{ type: 'TextualBody', value: 'a' }, { type: 'TextualBody', value: 'b' }, PAGE] },
    [],
    `a\n\nb\n\n${PAGE}`,
  ],
  ['nothing', { body: undefined }, [], ''],
])('a body of %s', async (_, about, codes, note) => {
  expect(await passagesIn(annotation(about))).toMatchObject([{ codes, note }]);
});

test('an article’s id with a percent sign that escapes nothing is taken as it is written', async () => {
  const corpus = await readJson(annotation({ target: 'urn:parallax:article:%zz' }));
  expect(await textsOf(corpus)).toMatchObject([{ article: { id: '%zz', address: null } }]);
});

test('annotations where none belong are named, not passed over', async () => {
  const page = { type: 'AnnotationPage', items: [annotation({})] };
  const odd = { '@context': CONTEXT, type: 'AnnotationCollection', first: page, items: [annotation({})] };
  await expect(readJson(odd)).rejects.toThrow('items: are annotations where none belong');
});

test('a page’s only item may stand without brackets', async () => {
  const page = { '@context': CONTEXT, type: 'AnnotationPage', items: annotation({}) };
  expect(await passagesIn(page)).toHaveLength(1);
});

test('a target of several pages is a passage in each', async () => {
  const target = { type: 'List', items: [PAGE, 'https://mercury.example/'] };
  expect((await textsOf(await readJson(annotation({ target })))).map(({ article }) => article.address)).toEqual([
    PAGE,
    'https://mercury.example/',
  ]);
});

describe('a file is refused with its fault named:', () => {
  const wrong: [string, unknown, RegExp][] = [
    ['no JSON', 'this is not json', /line 1, column 2: is no JSON/u],
    ['a comma too many', '{\n  "a": 1,\n}', /line 3, column 1: .*comma/u],
    ['cut off', '{"@context": "http', /cut off/u],
    ['empty', '', /is empty/u],
    ['NUL', '{"a": "\0"}', /NUL/u],
    ['nested without end', '['.repeat(100_000), /nested more than 64/u],
    ['no context', { type: 'Annotation', target: PAGE }, /“@context” is missing/u],
    ['a foreign context', annotation({ '@context': 'fish' }), /“@context” does not name/u],
    ['no IRI', annotation({ id: 'not a uri' }), /“id” is no IRI/u],
    ['two ids', annotation({ id: [PAGE, PAGE] }), /“id” has several values/u],
    ['no type', annotation({ type: undefined }), /“type” is missing/u],
    ['a squirrel', annotation({ type: 'Squirrel' }), /“type” is "Squirrel"/u],
    ['no target', annotation({ target: undefined }), /“target” is missing/u],
    ['a number for a target', annotation({ target: 9 }), /“target” is neither/u],
    ['a body that is no IRI', annotation({ body: 'not a uri' }), /“body” is no IRI/u],
    ['a body’s id', annotation({ body: { id: 'not a uri' } }), /“body.id”/u],
    ['a format', annotation({ body: { id: PAGE, format: 6 } }), /“body.format”/u],
    ['a language', annotation({ body: { id: PAGE, language: 3 } }), /“body.language”/u],
    ['a direction', annotation({ body: { id: PAGE, textDirection: 'squirrel' } }), /“body.textDirection”/u],
    [
      'two languages',
      annotation({ body: { id: PAGE, processingLanguage: ['en', 'de'] } }),
      /“body.processingLanguage”/u,
    ],
    ['a body without text', annotation({ body: { type: 'TextualBody' } }), /“body.value” is missing/u],
    [
      'a body of texts',
      annotation({ body: { type: 'TextualBody', value: ['a', 'b'] } }),
      /“body.value” is not one text/u,
    ],
    ['two bodies in two ways', annotation({ bodyValue: 'x' }), /both “body” and “bodyValue”/u],
    ['a number for a body', annotation({ body: undefined, bodyValue: 23 }), /“bodyValue” is not one text/u],
    [
      'a choice and a list at once',
      annotation({ body: { type: ['Choice', 'List'], items: [PAGE] } }),
      /“body.type” says Choice and List/u,
    ],
    ['items of what', annotation({ body: { items: [PAGE] } }), /“body” has items/u],
    ['a creator', annotation({ creator: 6 }), /“creator” is neither/u],
    ['a date', annotation({ created: 'yesterday' }), /“created” is no date/u],
    [
      'two dates',
      annotation({ modified: ['2015-01-28T12:00:00Z', '2015-01-28T12:00:01Z'] }),
      /“modified” has several/u,
    ],
    ['rights', annotation({ rights: 'not a uri' }), /“rights”/u],
    ['no source', annotation({ target: { type: 'SpecificResource' } }), /“target.source” is missing/u],
    [
      'a fragment without value',
      annotation({ target: { source: PAGE, selector: { type: 'FragmentSelector' } } }),
      /“target.selector.value” is missing/u,
    ],
    [
      'two standards',
      annotation({
        target: { source: PAGE, selector: { type: 'FragmentSelector', value: 'x', conformsTo: [PAGE, PAGE] } },
      }),
      /conformsTo” has several/u,
    ],
    [
      'a place before its start',
      annotation({ target: { source: PAGE, selector: { ...POSITION, end: 1 } } }),
      /“target.selector.end” stands before/u,
    ],
    [
      'pages elsewhere',
      { '@context': CONTEXT, type: 'AnnotationCollection', total: 1, first: PAGE },
      /first: this page is not in the file/u,
    ],
    [
      'an empty page',
      { '@context': CONTEXT, type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [] } },
      /has no items/u,
    ],
    [
      'a collection that lacks some',
      {
        '@context': CONTEXT,
        type: 'AnnotationCollection',
        total: 2,
        first: { type: 'AnnotationPage', items: [annotation({})] },
      },
      /total: says 2 annotations, but there are 1/u,
    ],
    [
      'a fault deep in a collection',
      { '@context': CONTEXT, type: 'AnnotationPage', items: [annotation({}), annotation({ target: 9 })] },
      /items\.1: “target”/u,
    ],
  ];
  test.each(wrong)('%s', async (_, json, message) => {
    await expect(readJson(json)).rejects.toThrow(message);
  });

  test('another encoding', async () => {
    await expect(webAnnotationReader.read(new Blob([new Uint8Array([0x7b, 0x22, 0xe9, 0x22])]))).rejects.toThrow(
      'byte 4 is wrong',
    );
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...JSON.stringify(annotation({}))].map((one) => one.charCodeAt(0))).buffer),
    ]);
    expect(await textsOf(await webAnnotationReader.read(new Blob([utf16])))).toHaveLength(1);
  });
});

test('what is written, read and written again is the same, with texts and without', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCorpus, fc.boolean(), async (whole, isWhole) => {
      const corpus = isWhole ? whole : withoutText(whole, 'ab'.repeat(16));
      const first = await fileOf(webAnnotation, corpus);
      const again = await written(webAnnotation, { ...(await webAnnotationReader.read(first)), codes: corpus.codes });
      expect(again).toBe(await first.text());
    }),
  );
});

test('a JSON-LD processor finds every key defined, and the same statements after a round trip', async () => {
  const documentLoader = (url: string) =>
    Promise.resolve({ contextUrl: undefined, documentUrl: url, document: url === CONTEXT ? STANDARD_CONTEXT : {} });
  // Safe mode, which its types do not know yet, throws at the first key that the contexts do not define.
  const options = {
    documentLoader,
    base: 'https://export.example/',
    safe: true,
    format: 'application/n-quads' as const,
  };
  const statements = (json: string) => jsonld.canonize(JSON.parse(json) as object, options);
  await fc.assert(
    fc.asyncProperty(arbitraryCorpus, async (corpus) => {
      const first = await written(webAnnotation, corpus);
      const again = await written(webAnnotation, { ...(await readJson(first)), codes: corpus.codes });
      expect(await statements(again)).toBe(await statements(first));
    }),
    { numRuns: 15 },
  );
  const corpus = fc.sample(arbitraryCorpus, { numRuns: 20, seed: 7 }).find(({ total }) => (total ?? 0) > 4);
  if (!corpus) throw new Error('no corpus with passages was drawn');
  const quads = await statements(await written(webAnnotation, corpus));
  expect(quads).toContain('http://www.w3.org/ns/oa#exact');
  expect(quads.match(/oa#Annotation>/gu)).toHaveLength(corpus.total ?? 0);
});

test('a page of very many annotations is read', async () => {
  const items = Array.from({ length: 150_000 }, () => ({ type: 'Annotation', target: PAGE }));
  const corpus = await readJson({
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    first: { type: 'AnnotationPage', items },
  });
  expect(corpus.total).toBe(150_000);
});

test('whatever is done to a file, it is taken or refused by name', async () => {
  const [corpus] = fc.sample(arbitraryCorpus, { numRuns: 1, seed: 3 });
  if (!corpus) throw new Error('no corpus was drawn');
  const sound = await (await fileOf(webAnnotation, corpus)).bytes();
  expect(await damageAndRead(sound, async (file) => textsOf(await webAnnotationReader.read(file)))).toBeGreaterThan(0);
});
