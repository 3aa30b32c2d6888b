import { expect, test } from 'vitest';
import { indexCase } from '../../../analysis/coverage/case-index.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import { proposeStatement } from '../../../analysis/coverage/propose-statement.ts';

/** Proposes for whole texts, one per article. */
function statementFor(texts: readonly string[], used: readonly string[] = []): string {
  const index = indexCase(
    texts.map((text, id) => prepareArticle({ id: `${id}`, text, language: 'en', published: null })),
  );
  const tellings = texts.map((text, id) => ({ article: `${id}`, start: 0, end: text.length }));
  return proposeStatement(index, tellings, new Set(used));
}

test.each<[string, string[], string]>([
  [
    'the shortest complete telling',
    [
      'The council of the old city closed Long Bridge to all the traffic at night.',
      'The council closed Long Bridge to traffic.',
    ],
    'The council closed Long Bridge to traffic.',
  ],
  [
    'no shorter one that lacks what both tell',
    ['The council closed Long Bridge to traffic after cracks.', 'Closed: the bridge, for now.'],
    'The council closed Long Bridge to traffic after cracks.',
  ],
  [
    'no quotation where another telling does without',
    ['Two bearings are “badly cracked”.', 'Two bearings of the bridge at the western pier are badly cracked.'],
    'Two bearings of the bridge at the western pier are badly cracked.',
  ],
  [
    'no loaded wording where another telling is plain',
    ['The shameful bridge closed to traffic.', 'The council closed the bridge to all traffic at night.'],
    'The council closed the bridge to all traffic at night.',
  ],
  [
    'nothing in capitals for their effect',
    ['The bridge closed: bearings CRACKED.', 'The bridge closed after two of its bearings were found cracked.'],
    'The bridge closed after two of its bearings were found cracked.',
  ],
  [
    'nothing that points back',
    ['It closed Long Bridge to traffic.', 'The council closed Long Bridge to all traffic.'],
    'The council closed Long Bridge to all traffic.',
  ],
  [
    'no dateline',
    ['TIDEWICK — The council closed Long Bridge to traffic'],
    'The council closed Long Bridge to traffic.',
  ],
  ['no linking word', ['But the council closed Long Bridge'], 'The council closed Long Bridge.'],
])('%s', (_, texts, statement) => {
  expect(statementFor(texts)).toBe(statement);
});

test('the frame around what is said is cut', () => {
  expect(statementFor(['The council closed Long Bridge to traffic, a spokesperson said.'])).toBe(
    'The council closed Long Bridge to traffic.',
  );
});

test('a statement of another fact is left to it', () => {
  const texts = ['The council closed Long Bridge.', 'The council closed Long Bridge to traffic.'];
  expect(statementFor(texts, ['The council closed Long Bridge.'])).toBe('The council closed Long Bridge to traffic.');
});

test('a phrase is stated by its sentence', () => {
  const text = 'The crossing carries 31,000 vehicles a day. It is old.';
  const index = indexCase([prepareArticle({ id: '0', text, language: 'en', published: null })]);
  const start = text.indexOf('31,000');
  const tellings = [{ article: '0', start, end: start + '31,000 vehicles'.length }];
  expect(proposeStatement(index, tellings, new Set())).toBe('The crossing carries 31,000 vehicles a day.');
});

test('long tellings are cut, and without tellings there is nothing to state', () => {
  expect(statementFor([`The council closed ${'the very long bridge '.repeat(60)}.`])).toHaveLength(500);
  expect(statementFor([])).toBe('');
});
