// @vitest-environment jsdom
import { freshLibrary } from '../../../storage/fresh-library.ts';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CodebookEditor } from '../../../../components/codebooks/editor/CodebookEditor.tsx';
import { draftOf, withNewCode } from '../../../../model/codebook-draft.ts';
import type { Codebook } from '../../../../model/codebook.ts';
import { latestVersion } from '../../../../model/latest-version.ts';
import type { Id } from '../../../../model/id.ts';
import { beginCodebook, keepDraft, viewCodebook } from '../../../../storage/codebooks/codebooks.ts';
import { useLiveQuery } from '../../../../storage/use-live-query.ts';

let id: Id;
let root: Root;
let failures: unknown[];

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await freshLibrary();
  id = await beginCodebook();
  failures = [];
  document.body.replaceChildren(document.createElement('div'));
  await open();
});
afterEach(() => root.unmount());

function Page() {
  const view = useLiveQuery(() => viewCodebook(id), []);
  if (!view) return null;
  return (
    <CodebookEditor
      codebook={view.codebook}
      counts={new Map()}
      reviewAddress="#/review"
      attempt={(work) => void work.catch((error: unknown) => failures.push(error))}
    />
  );
}

async function open(): Promise<void> {
  root = createRoot(document.body.firstElementChild ?? document.body);
  root.render(<Page />);
  await vi.waitFor(() => expect(document.querySelector('.draft-bar')).not.toBeNull());
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const button = (words: string) => all('button').find(({ textContent }) => textContent?.trim().startsWith(words));
const press = async (words: string) => act(async () => button(words)?.click());
const tree = () => all('.code-tree li button').map(({ textContent }) => textContent?.trim());
const status = () => document.querySelector('.draft-bar [role=status]')?.textContent;

/** Types into the field of this label, and leaves it. */
async function fill(label: string, text: string): Promise<void> {
  const field = all('label')
    .find(({ textContent }) => textContent?.startsWith(label))
    ?.querySelector('input, textarea');
  if (!field) throw new Error(`There is no field “${label}”.`);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  await act(async () => field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(async () => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}

async function storedDraft() {
  return (await viewCodebook(id))?.codebook.draft;
}

async function waitUntilKept(): Promise<void> {
  await vi.waitFor(() => expect(status()).not.toContain('Being kept'));
  expect(failures).toEqual([]);
}

describe('the editor of a codebook', () => {
  test('begins with the version as it is, and makes a draft of the first change', async () => {
    expect(status()).toContain('Version 1, as it is');
    await press('+ code');
    await fill('Name', 'Verified');
    await waitUntilKept();
    expect(tree()).toEqual(['Verified']);
    expect((await storedDraft())?.codes).toMatchObject([{ name: 'Verified', tag: 'fact' }]);
    expect(status()).toContain('Draft of version 2');
  });

  test('keeps the draft when it is closed and opened again', async () => {
    await press('+ code');
    await fill('Definition', 'Checked by us');
    await waitUntilKept();
    root.unmount();
    await open();
    expect(tree()).toEqual(['New code']);
    await press('New code');
    expect(document.querySelector('textarea')?.value).toBe('Checked by us');
  });

  test('undoes and does again step by step, in the fields too; nothing is left of all undone', async () => {
    await press('+ code');
    await fill('Name', 'Verified');
    await press('Undo in draft');
    expect(document.querySelector<HTMLInputElement>('.codebook-form input')?.value).toBe('New code');
    await press('Redo in draft');
    expect(document.querySelector<HTMLInputElement>('.codebook-form input')?.value).toBe('Verified');
    await press('Undo in draft');
    await press('Undo in draft');
    await waitUntilKept();
    expect(tree()).toEqual([]);
    expect(await storedDraft()).toBeUndefined();
    expect(button('Undo in draft')?.matches(':disabled')).toBe(true);
  });

  test('a draft that was thrown away can be had back', async () => {
    await press('+ code');
    await press('Throw draft away');
    expect(tree()).toEqual([]);
    await press('Undo in draft');
    await waitUntilKept();
    expect((await storedDraft())?.codes).toHaveLength(1);
  });

  test('puts codes in another order by key, with the focus on what is moved, and fields by button', async () => {
    for (const name of ['Verified', 'Hearsay']) {
      await press('+ code');
      await fill('Name', name);
    }
    const hearsay = button('Hearsay');
    hearsay?.focus();
    const up = new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true });
    await act(async () => hearsay?.dispatchEvent(up));
    expect(tree()).toEqual(['Hearsay', 'Verified']);
    expect(document.activeElement?.textContent).toContain('Hearsay');
    await press('Add a field');
    await press('Add a field');
    await press('Down');
    await waitUntilKept();
    const draft = await storedDraft();
    expect(draft?.codes.map(({ name }) => name)).toEqual(['Hearsay', 'Verified']);
    expect(draft?.codes[0]?.fields.map(({ label }) => label)).toEqual(['New field 2', 'New field']);
  });

  test('does not take an empty name, and says which names are in each other’s way', async () => {
    await press('+ code');
    await fill('Name', '  ');
    expect(tree()).toEqual(['New code']);
    await press('+ code');
    await fill('Name', 'new code');
    expect(document.querySelector('.draft-fault')?.textContent).toContain('another name');
    expect(all('.draft-review')).toEqual([]);
  });

  test('splits a code into those named, and takes its choice to the tag', async () => {
    await press('+ code');
    await press('Split');
    const names = document.querySelector<HTMLTextAreaElement>('.give-up textarea');
    if (!names) throw new Error('There is nowhere to name the parts.');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      names,
      'By us\n\nBy others\nBy us',
    );
    await act(async () => names.dispatchEvent(new Event('input', { bubbles: true })));
    await press('Split into 2');
    expect(tree()).toEqual(['By us', 'By others']);
  });

  test('shows what another tab makes of the draft', async () => {
    const base = (await viewCodebook(id))?.codebook;
    if (!base) throw new Error('The codebook is gone.');
    await keepDraft(id, withNewCode(draftOf(latestVersion(base)), 'quote', 'Official').draft);
    await vi.waitFor(() => expect(tree()).toEqual(['Official']));
  });

  test('is not put back by its own earlier step, shown late', async () => {
    const view = await viewCodebook(id);
    if (!view) throw new Error('The codebook is gone.');
    root.unmount();
    root = createRoot(document.body.firstElementChild ?? document.body);
    const render = async (codebook: Codebook) =>
      act(async () =>
        root.render(
          <CodebookEditor
            codebook={codebook}
            counts={new Map()}
            reviewAddress="#/review"
            attempt={(work) => void work}
          />,
        ),
      );
    await render(view.codebook);
    await press('+ code');
    const first = await vi.waitFor(async () => {
      const draft = await storedDraft();
      expect(draft).toBeDefined();
      return draft;
    });
    await press('+ code');
    await waitUntilKept();
    await render({ ...view.codebook });
    expect(tree()).toEqual(['New code', 'New code 2']);
    await render({ ...view.codebook, draft: first });
    expect(tree()).toEqual(['New code', 'New code 2']);
    expect(button('Undo in draft')?.matches(':disabled')).toBe(false);
  });
});
