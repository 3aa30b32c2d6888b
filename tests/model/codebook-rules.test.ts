import { expect, test } from 'vitest';
import { Codebook } from '../../model/codebook.ts';
import type { OwnField } from '../../model/own-field.ts';
import { readRecord } from '../../model/read-record.ts';
import { codebookOf, codeOf, disputed, merged, official, retired, split, verified } from './codes.ts';
import { idOf } from './examples.ts';

const tone: OwnField = { id: idOf(41), label: 'Tone', kind: 'choice', choices: ['calm', 'harsh'] };
const both = codeOf(34, 'Checked');

test.each([
  ['none', codebookOf([[]])],
  ['a code that goes on', codebookOf([[verified]], [[verified, disputed]])],
  [
    'another name, definition, colour and order',
    codebookOf([[verified, disputed]], [[disputed, { ...verified, name: 'Sure' }]]),
  ],
  ['a split', codebookOf([[verified]], [[disputed, both], split(verified.id, disputed.id, both.id)])],
  ['a merge', codebookOf([[verified, disputed]], [[both], merged(verified.id, both.id), merged(disputed.id, both.id)])],
  ['a retirement', codebookOf([[verified]], [[], retired(verified.id)])],
  ['one name below two tags', codebookOf([[verified, { ...official, name: 'Verified' }]])],
  [
    'a field that is worded anew',
    codebookOf([[{ ...verified, fields: [tone] }]], [[{ ...verified, fields: [{ ...tone, label: 'Temper' }] }]]),
  ],
])('a codebook may have: %s', (_what, codebook) => {
  expect(readRecord(Codebook, codebook, 'codebook')).toEqual(codebook);
});

test.each([
  ['a code that vanishes', codebookOf([[verified]], [[]]), 'what became of it'],
  [
    'a code that goes on and ends',
    codebookOf([[verified, disputed]], [[verified, disputed], retired(verified.id)]),
    'what became of it',
  ],
  ['a code mapped twice', codebookOf([[verified]], [[], retired(verified.id), retired(verified.id)]), 'mapped twice'],
  ['a code mapped that was not there', codebookOf([[]], [[], retired(verified.id)]), 'does not have'],
  ['a merge into nothing', codebookOf([[verified]], [[], merged(verified.id, disputed.id)]), 'stand below fact'],
  [
    'a merge below another tag',
    codebookOf([[verified, official]], [[official], merged(verified.id, official.id)]),
    'stand below fact',
  ],
  ['a split into one twice', codebookOf([[verified]], [[both], split(verified.id, both.id, both.id)]), 'twice'],
  ['a code that changes its tag', codebookOf([[verified]], [[{ ...verified, tag: 'quote' }]]), 'stays below fact'],
  ['a code that comes back', codebookOf([[verified]], [[], retired(verified.id)], [[verified]]), 'given up'],
  ['a first version with a mapping', codebookOf([[verified], retired(disputed.id)]), 'nothing to map from'],
  ['two codes of one name', codebookOf([[verified, { ...disputed, name: 'VERIFIED' }]]), 'another name'],
  ['one code twice', codebookOf([[verified, { ...verified, name: 'Sure' }]]), 'stands twice'],
  ['one choice', codebookOf([[{ ...verified, fields: [{ ...tone, choices: ['calm'] }] }]]), 'two different choices'],
  [
    'two fields of one name',
    codebookOf([[{ ...verified, fields: [tone, { ...tone, id: idOf(42) }] }]]),
    'another name',
  ],
  [
    'a field of another kind',
    codebookOf([[{ ...verified, fields: [tone] }]], [[{ ...verified, fields: [{ ...tone, kind: 'text' }] }]]),
    'another kind',
  ],
])('a codebook may not have: %s', (_what, codebook, reason) => {
  expect(() => readRecord(Codebook, codebook, 'codebook')).toThrow(reason);
});

test('a codebook of an older layout has no codes, examples and fields', () => {
  const tags = codebookOf([[]]).versions[0]?.tags.map(({ tag, label, definition }) => ({ tag, label, definition }));
  const read = readRecord(Codebook, { ...codebookOf([[]]), versions: [{ version: 1, created: 1, tags }] }, 'codebook');
  expect(read.versions[0]).toMatchObject({ codes: [], mapping: [] });
  expect(read.versions[0]?.tags[0]).toMatchObject({ examples: [], fields: [] });
});
