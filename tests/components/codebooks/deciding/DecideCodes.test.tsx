// @vitest-environment jsdom
import { freshLibrary } from '../../../storage/fresh-library.ts';
import { fakeBrowser } from '../../../messaging/fake-browser.ts';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DecideCodes } from '../../../../components/codebooks/deciding/DecideCodes.tsx';
import type { CodeToDecide } from '../../../../storage/codebooks/code-decisions.ts';
import { database } from '../../../../storage/database.ts';
import { codebookOf, codeOf, split, verified } from '../../../model/codes.ts';
import { annotation, article, idOf, revision } from '../../../model/examples.ts';

const [us, others] = [codeOf(34, 'By us'), codeOf(35, 'By others')];
const codebook = codebookOf([[verified]], [[us, others], split(verified.id, us.id, others.id)]);

let asked: unknown[];
let shown: Root;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await freshLibrary();
  fakeBrowser.reset();
  asked = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message);
    return { ok: true, answer: null };
  });
  await database.revisions.add(revision);
  document.body.replaceChildren();
});

afterEach(() => act(async () => shown.unmount()));

async function show(...waiting: CodeToDecide[]) {
  const root = document.createElement('div');
  document.body.append(root);
  shown = createRoot(root);
  await act(async () =>
    shown.render(
      <DecideCodes
        codebook={codebook}
        waiting={waiting}
        articles={new Map([[article.id, article]])}
        articleAddress={() => '#/article'}
        attempt={(work) => void work}
      />,
    ),
  );
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(root.querySelector('[aria-busy]')).toBeNull();
  });
  return root;
}

const key = async (root: Element, name: string) =>
  act(async () =>
    root.querySelector('.decide')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
  );

const question: CodeToDecide = { annotation, code: verified.id, among: [us.id, others.id] };

test('a passage stands in its paragraph, with the parts and their keys', async () => {
  const root = await show(question);
  expect(root.querySelector('.in-context')?.textContent).toBe(revision.blocks[1]?.text);
  expect(root.querySelector('mark')?.textContent).toBe('“We had no choice,”');
  expect([...root.querySelectorAll('.decide-part')].map(({ textContent }) => textContent)).toEqual([
    '1 By us',
    '2 By others',
  ]);
});

test('parts are chosen by digits and kept by Enter; nothing is kept of none chosen', async () => {
  const root = await show(question);
  await key(root, 'Enter');
  expect(asked).toEqual([]);
  await key(root, '2');
  await key(root, '1');
  await key(root, '2');
  await key(root, 'Enter');
  expect(root.querySelectorAll('.decide-part[aria-pressed=true]')).toHaveLength(0);
  expect(asked).toEqual([{ request: 'code.decide', body: { id: annotation.id, code: verified.id, into: [us.id] } }]);
});

test('what is chosen of one passage is not chosen of the next', async () => {
  const root = await show(question, { ...question, annotation: { ...annotation, id: idOf(70) } });
  await key(root, '1');
  await key(root, 'j');
  expect(root.querySelector('[role=status]')?.textContent).toBe('passage 2 of 2');
  expect(root.querySelectorAll('.decide-part[aria-pressed=true]')).toHaveLength(0);
  await key(root, '0');
  expect(asked).toEqual([{ request: 'code.decide', body: { id: idOf(70), code: verified.id, into: [] } }]);
});

test('says that nothing waits', async () => {
  expect((await show()).querySelector('[role=status]')?.textContent).toBe('Nothing waits for you.');
});
