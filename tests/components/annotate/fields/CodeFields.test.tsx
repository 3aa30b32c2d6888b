// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, test } from 'vitest';
import { Answers } from '../../../../components/annotate/fields/Answers.tsx';
import { CodebookContext } from '../../../../components/annotate/fields/codebook-context.ts';
import { CodedTag } from '../../../../components/annotate/fields/CodedTag.tsx';
import { CodeFields } from '../../../../components/annotate/fields/CodeFields.tsx';
import type { AnnotationChange, LiveAnnotation } from '../../../../model/annotation.ts';
import type { Codebook } from '../../../../model/codebook.ts';
import type { OwnField } from '../../../../model/own-field.ts';
import { codebookOf, codeOf, disputed, official, split, verified } from '../../../model/codes.ts';
import { annotation as example, idOf } from '../../../model/examples.ts';

const tone: OwnField = { id: idOf(41), label: 'Tone', kind: 'choice', choices: ['calm', 'harsh'] };
const sources: OwnField = { id: idOf(42), label: 'Sources', kind: 'number', choices: [] };
const seen: OwnField = { id: idOf(43), label: 'Seen', kind: 'yes or no', choices: [] };
const checked = codeOf(34, 'Checked', { fields: [tone, sources, seen] });

let changes: AnnotationChange[];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  changes = [];
  document.body.replaceChildren();
});

async function show(codebook: Codebook | null, about: Partial<LiveAnnotation>, ...others: Codebook[]) {
  const { codes: _codes, ownFields: _answers, ...bare } = example;
  const annotation: LiveAnnotation = { ...bare, tags: ['fact'], ...about };
  const root = document.createElement('div');
  document.body.append(root);
  await act(async () =>
    createRoot(root).render(
      <CodebookContext value={codebook ? [codebook, ...others] : []}>
        <CodedTag tag="fact" annotation={annotation} />
        <Answers annotation={annotation} />
        <CodeFields annotation={annotation} onChange={(change) => changes.push(change)} />
      </CodebookContext>,
    ),
  );
  return root;
}

const buttons = (root: Element) => [...root.querySelectorAll('button')];
const press = async (root: Element, name: string) =>
  act(async () =>
    buttons(root)
      .find(({ textContent }) => textContent === name)
      ?.click(),
  );

async function choose(select: HTMLSelectElement | null | undefined, value: string) {
  if (!select) throw new Error('The field is missing.');
  select.value = value;
  await act(async () => select.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('the codes of a passage', () => {
  test('are offered below its tags alone, those chosen pressed', async () => {
    const root = await show(codebookOf([[verified, disputed, official]]), { codes: [disputed.id] });
    expect(buttons(root).map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
      ['Verified', 'false'],
      ['Disputed', 'true'],
    ]);
    expect(root.querySelector('.coded-tag')?.textContent).toBe('FactDisputed');
  });

  test('are chosen and taken back; a second press before the first is shown back undoes nothing', async () => {
    const root = await show(codebookOf([[verified, disputed, official]]), { codes: [official.id] });
    await press(root, 'Verified');
    await press(root, 'Disputed');
    await press(root, 'Verified');
    expect(changes.map(({ codes }) => codes)).toEqual([
      [official.id, verified.id],
      [official.id, verified.id, disputed.id],
      [official.id, disputed.id],
    ]);
  });

  test('that were split ask for a part, which takes their place', async () => {
    const codebook = codebookOf([[verified]], [[checked, disputed], split(verified.id, checked.id, disputed.id)]);
    const root = await show(codebook, { codes: [verified.id] });
    expect(root.querySelector('.code-toggles p')?.textContent).toBe('“Verified” was split. Choose what fits:');
    await press(root, 'Disputed');
    expect(changes).toEqual([{ codes: [disputed.id] }]);
  });

  test('of another codebook are shown as its own, and can only be taken away', async () => {
    const other = { ...codebookOf([[disputed]]), id: idOf(90), name: 'Bridges' };
    const root = await show(codebookOf([[verified]]), { codes: [verified.id, disputed.id] }, other);
    expect(root.querySelector('.coded-tag')?.textContent).toBe('FactVerifiedDisputed');
    expect(root.querySelector('[aria-label="Codes of Bridges"] p')?.textContent).toContain('not coded now');
    await press(root, 'Disputed');
    expect(changes).toEqual([{ codes: [verified.id] }]);
  });

  test('are not asked where there is no codebook', async () => {
    expect((await show(null, { codes: [verified.id] })).textContent).toBe('Fact');
  });
});

describe('the codebook’s own fields', () => {
  test('are asked beside the codes that ask them, and answered by each kind', async () => {
    const codebook = codebookOf([[checked]]);
    expect((await show(codebook, {})).querySelectorAll('select, input')).toHaveLength(0);
    const root = await show(codebook, { codes: [checked.id], ownFields: { [tone.id]: 'harsh', [seen.id]: false } });
    expect(root.querySelector('p')?.textContent).toBe('Tone: harsh · Seen: no');
    const [toneField, seenField] = root.querySelectorAll('select');
    await choose(toneField, 'calm');
    await choose(seenField, 'yes');
    await choose(toneField, '');
    expect(changes.map(({ ownFields }) => ownFields)).toEqual([
      { [tone.id]: 'calm', [seen.id]: false },
      { [tone.id]: 'calm', [seen.id]: true },
      { [seen.id]: true },
    ]);
  });

  test('keep an answer that is offered no more', async () => {
    const root = await show(codebookOf([[checked]]), { codes: [checked.id], ownFields: { [tone.id]: 'bitter' } });
    expect(root.querySelector('select')?.value).toBe('bitter');
  });
});
