import { expect, test } from 'vitest';
import { caseCorpus, type CaseToExport } from '../../../exchange/case-archive.ts';
import { webAnnotation } from '../../../exchange/web-annotation/write-web-annotation.ts';
import { textsOf, written } from '../read-corpus.ts';
import { annotate, articleOf, caseOf, CHECKED, difficultCase, NOBODYS_SET, TONE } from '../long-bridge.ts';
import { asList, asObject, brokenRules } from './web-annotation-rules.ts';

async function write(contents: CaseToExport): Promise<Record<string, unknown>> {
  return asObject(JSON.parse(await written(webAnnotation, caseCorpus(contents))));
}

async function itemsOf(contents: CaseToExport): Promise<Record<string, unknown>[]> {
  return asList(asObject((await write(contents))['first'])['items']).map(asObject);
}

test('an annotation as the standard has it, with our fields in a namespace', async () => {
  const article = articleOf(1, ['🚧 Some 31,000 drivers cross it.']);
  annotate(article, '31,000 drivers', {
    tags: ['statistic', 'fact'],
    codes: [CHECKED.id],
    ownFields: { [TONE.id]: 'calm' },
    fields: { value: 31_000, unit: 'drivers a day', approximate: true, basis: 'attributed', source: 'the council' },
    note: 'Where from?',
    origin: { kind: 'suggestion', confidence: 0.8 },
  });
  expect(await itemsOf(caseOf(article))).toEqual([
    {
      id: 'urn:uuid:01950000-0000-7000-8000-000000000150',
      type: 'Annotation',
      motivation: 'tagging',
      creator: { id: 'urn:uuid:01950000-0000-7000-8000-000000000003', type: 'Person', name: 'Mina Løvås' },
      created: '2026-03-14T09:30:00.000Z',
      modified: '2026-03-14T09:30:05.000Z',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'fact' },
        { type: 'TextualBody', purpose: 'tagging', value: 'statistic' },
        {
          id: `urn:uuid:${CHECKED.id}`,
          type: 'TextualBody',
          purpose: 'classifying',
          value: 'Checked',
          'parallax:tag': 'fact',
        },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Where from?' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://post.example/bridge-1',
        selector: [
          { type: 'TextQuoteSelector', exact: '31,000 drivers', prefix: '🚧 Some ', suffix: ' cross i' },
          { type: 'TextPositionSelector', start: 7, end: 21 },
        ],
        state: { type: 'TimeState', sourceDate: '2026-03-14T09:30:00.000Z', cached: 'articles/01-harbour-post.txt' },
        'parallax:revisionHash': '0'.repeat(64),
        'parallax:outlet': 'Harbour Post',
        'parallax:headline': 'Council shuts Long Bridge',
        'parallax:published': '2026-03-14',
      },
      'parallax:place': 'article',
      'parallax:origin': 'suggestion',
      'parallax:confidence': 0.8,
      'parallax:value': 31_000,
      'parallax:unit': 'drivers a day',
      'parallax:approximate': true,
      'parallax:basis': 'attributed',
      'parallax:source': 'the council',
      'parallax:ownFields': [{ id: `urn:uuid:${TONE.id}`, 'parallax:label': 'Tone', 'parallax:answer': 'calm' }],
      'parallax:codebookVersion': 1,
    },
  ]);
});

test('a passage that was placed anew tells which words it stood on before, and until when', async () => {
  const article = articleOf(1, ['Some 31,000 drivers cross it.']);
  const selectors = [{ type: 'TextQuoteSelector' as const, exact: '30,000 drivers', prefix: '', suffix: '' }];
  const former = {
    revision: article.article.id,
    place: 'article' as const,
    selectors,
    confirmedBy: article.article.id,
  };
  annotate(article, '31,000 drivers', { history: [{ ...former, until: Date.UTC(2026, 2, 15, 8) }] });
  const [item] = await itemsOf(caseOf(article));
  expect(item?.['parallax:history']).toEqual([
    { 'parallax:quote': '30,000 drivers', 'parallax:until': '2026-03-15T08:00:00.000Z' },
  ]);
});

test('slicing the text by code points gives the quote', async () => {
  const contents = difficultCase();
  const texts = new Map((await textsOf(caseCorpus(contents))).map(({ file, text }) => [file, Array.from(text ?? '')]));
  const targets = (await itemsOf(contents)).map(({ target }) => asObject(target));
  expect(targets.length).toBeGreaterThan(20);
  for (const { selector, state } of targets) {
    const [quote, position] = asList(selector).map(asObject);
    const text = texts.get(String(asObject(state)['cached']));
    expect(text?.slice(Number(position?.['start']), Number(position?.['end'])).join('')).toBe(quote?.['exact']);
  }
});

test('words beside the article have no position and no copy, only the date of the page', async () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'a comment', { place: 'page' });
  const [item] = await itemsOf(caseOf(article));
  const { selector, state } = asObject(item?.['target']);
  expect(asList(selector)).toMatchObject([{ type: 'TextQuoteSelector', exact: 'a comment' }]);
  expect(state).toEqual({ type: 'TimeState', sourceDate: '2026-03-14T09:30:00.000Z' });
});

test('NUL, line breaks and quotation marks in a note survive; half a character becomes what the text files have', async () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { note: 'one\0\r\n"two"\u2028\ud83d' });
  const [item] = await itemsOf(caseOf(article));
  expect(asList(item?.['body']).map(asObject).at(-1)?.['value']).toBe('one\0\r\n"two"\u2028\uFFFD');
});

test('what is written follows the rules of the model', async () => {
  const bare = articleOf(3, ['Bridge shut.'], { outlet: null, headline: null, published: null });
  annotate(bare, 'Bridge', { set: NOBODYS_SET, revision: '01950000-0000-7000-8000-999999999999' });
  annotate(bare, 'a comment', { place: 'page', fields: { speakers: [], holder: 'the outlet' } });
  const difficult = difficultCase();
  expect(brokenRules(await write({ ...difficult, articles: [...difficult.articles, bare] }))).toEqual([]);
  expect(brokenRules(await write(caseOf(articleOf(1, ['Bridge shut.']))))).toEqual([]);
});

test.each([
  ['its context', { '@context': 'fish' }, '5.1 the collection names the context'],
  ['its IRI', { id: 'not an iri' }, '5.1 the collection has an IRI'],
  ['one page’s items', { total: 3 }, '5.2 the page holds the annotations'],
  ['a defined key', { speaker: 'Dana' }, 'the contexts define “speaker”'],
])('the check of the rules sees when a collection lacks %s', async (_, change, rule) => {
  expect(brokenRules({ ...(await write(difficultCase())), ...change })).toContain(rule);
});
