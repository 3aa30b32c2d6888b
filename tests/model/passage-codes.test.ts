import { describe, expect, test } from 'vitest';
import { answersOf, codesOf, fieldsOf } from '../../model/passage-codes.ts';
import type { OwnField } from '../../model/own-field.ts';
import { codebookOf, codeOf, disputed, merged, official, retired, split, verified } from './codes.ts';
import { idOf } from './examples.ts';

const tone: OwnField = { id: idOf(41), label: 'Tone', kind: 'choice', choices: ['calm', 'harsh'] };
const checked = codeOf(34, 'Checked', { fields: [tone] });

describe('the codes of a passage', () => {
  test('stand in the codebook’s order, below the tags that it carries', () => {
    const codebook = codebookOf([[verified, official, disputed]]);
    const codes = [official.id, disputed.id, verified.id, idOf(999)];
    expect(codesOf(codebook, { tags: ['fact'], codes })).toEqual([verified, disputed]);
    expect(codesOf(codebook, { tags: ['fact', 'quote'], codes })).toEqual([verified, official, disputed]);
    expect(codesOf(codebook, { tags: ['fact'] })).toEqual([]);
  });

  test('are those of the latest version; what waits for a decision is what it was', () => {
    const codebook = codebookOf(
      [[verified, disputed, codeOf(35, 'Old')]],
      [[checked], merged(verified.id, checked.id), merged(disputed.id, checked.id), retired(idOf(35))],
    );
    expect(codesOf(codebook, { tags: ['fact'], codes: [verified.id, disputed.id, idOf(35)] })).toEqual([checked]);
    const waiting = codebookOf([[verified]], [[checked, disputed], split(verified.id, checked.id, disputed.id)]);
    expect(codesOf(waiting, { tags: ['fact'], codes: [verified.id, checked.id] })).toEqual([checked, verified]);
  });
});

test('the fields asked are those of its tags and codes, each once', () => {
  const codebook = codebookOf([[checked, codeOf(36, 'Sure', { fields: [tone] })]]);
  expect(fieldsOf(codebook, { tags: ['fact'], codes: [checked.id, idOf(36)] })).toEqual([tone]);
  expect(fieldsOf(codebook, { tags: ['quote'], codes: [checked.id] })).toEqual([]);
});

test('answers are read by the field as it was last asked, also where it is asked no more', () => {
  const worded = { ...tone, label: 'Temper' };
  const codebook = codebookOf([[checked]], [[{ ...checked, fields: [worded] }]], [[], retired(checked.id)]);
  expect(answersOf(codebook, { tags: ['fact'], ownFields: { [tone.id]: 'harsh', [idOf(999)]: 1 } })).toEqual([
    { field: worded, value: 'harsh' },
  ]);
});
