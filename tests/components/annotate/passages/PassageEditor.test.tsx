// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { PassageEditor } from '../../../../components/annotate/passages/PassageEditor.tsx';
import type { AnnotationChange, LiveAnnotation } from '../../../../model/annotation.ts';

const annotation = { id: 'a', tags: ['fact'], fields: {}, note: '' } as unknown as LiveAnnotation;

test('a field filled in before the one before it is shown back undoes nothing', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const changes: AnnotationChange[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  await act(async () =>
    createRoot(root).render(
      <PassageEditor
        annotation={annotation}
        editNote={false}
        onChange={(_id, change) => changes.push(change)}
        onDelete={() => undefined}
      />,
    ),
  );
  const [basis] = root.querySelectorAll('select');
  const [source] = root.querySelectorAll('input');
  const fill = async (field: HTMLSelectElement | HTMLInputElement | undefined, value: string, type: string) => {
    if (!field) throw new Error('The field is missing.');
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    await act(async () => field.dispatchEvent(new Event(type, { bubbles: true })));
  };
  await fill(basis, 'attributed', 'change');
  await fill(source, 'the union', 'input');
  await act(async () => source?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(changes.at(-1)).toEqual({ fields: { basis: 'attributed', source: 'the union' } });
});
