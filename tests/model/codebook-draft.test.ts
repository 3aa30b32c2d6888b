import { expect, test } from 'vitest';
import {
  draftOf,
  withCode,
  withMergedCode,
  withNewCode,
  withRetiredCode,
  withSplitCode,
  withTag,
} from '../../model/codebook-draft.ts';
import type { OwnField } from '../../model/own-field.ts';
import { codeOf, disputed, merged, retired, verified, versionOf } from './codes.ts';
import { idOf } from './examples.ts';

const tone: OwnField = { id: idOf(41), label: 'Tone', kind: 'text', choices: [] };
const base = versionOf(3, [{ ...verified, definition: 'Checked by us', fields: [tone] }, disputed]);

test('a draft begins as the version it stands on', () => {
  expect(draftOf(base)).toEqual({ base: 3, tags: base.tags, codes: base.codes, mapping: [] });
});

test('tags and codes are worded anew in place', () => {
  const draft = withCode(withTag(draftOf(base), 'fact', { definition: 'New' }), verified.id, { name: 'Sure' });
  expect(draft.tags.map(({ definition }) => definition === 'New')).toEqual([true, false, false, false]);
  expect(draft.codes.map(({ name }) => name)).toEqual(['Sure', 'Disputed']);
  expect(draft.mapping).toEqual([]);
});

test('the parts of a split code begin with what it had, in its place', () => {
  const { codes, mapping } = withSplitCode(draftOf(base), base, verified.id, ['By us', 'By others']);
  expect(codes.map(({ name, definition }) => [name, definition])).toEqual([
    ['By us', 'Checked by us'],
    ['By others', 'Checked by us'],
    ['Disputed', ''],
  ]);
  expect(codes[1]?.fields).toEqual([tone]);
  expect(mapping).toEqual([{ code: verified.id, became: 'split', into: codes.slice(0, 2).map(({ id }) => id) }]);
});

test('a code takes the fields of what is merged into it', () => {
  const draft = withMergedCode(draftOf(base), base, verified.id, disputed.id);
  expect(draft.codes).toEqual([{ ...disputed, fields: [tone] }]);
  expect(draft.mapping).toEqual([merged(verified.id, disputed.id)]);
});

test('what was to become a code that is given up in its turn becomes what that becomes', () => {
  const one = withMergedCode(draftOf(base), base, verified.id, disputed.id);
  expect(withRetiredCode(one, base, disputed.id).mapping).toEqual([retired(verified.id), retired(disputed.id)]);
  const parts = withSplitCode(draftOf(base), base, verified.id, ['A', 'B']);
  const [a = codeOf(0, ''), b = codeOf(0, '')] = parts.codes;
  expect(withMergedCode(parts, base, a.id, disputed.id).mapping).toEqual([
    { code: verified.id, became: 'split', into: [disputed.id, b.id] },
  ]);
  expect(withRetiredCode(parts, base, a.id).mapping).toEqual([merged(verified.id, b.id)]);
  expect(withMergedCode(parts, base, a.id, b.id).mapping).toEqual([merged(verified.id, b.id)]);
});

test('a code that is as new as the draft leaves no trace when it is given up', () => {
  const { draft, id } = withNewCode(draftOf(base), 'quote', 'Official');
  expect(draft.codes.at(-1)).toMatchObject({ id, tag: 'quote', name: 'Official', fields: [] });
  expect(withRetiredCode(draft, base, id)).toEqual(draftOf(base));
});
