// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { TagDefinitions } from '../../../components/annotate/TagDefinitions.tsx';
import { TagHelp } from '../../../components/annotate/TagHelp.tsx';
import { defaultCodebookVersion } from '../../../model/default-codebook.ts';
import { ownCodebook } from '../../../storage/codebooks/own-codebook.ts';
import { database } from '../../../storage/database.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { idOf } from '../../model/examples.ts';
import { render } from '../compare/render.ts';

beforeEach(freshLibrary);

async function waitForWords(screen: HTMLElement, words: string): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => Promise.resolve());
    expect(screen.textContent).toContain(words);
  });
}

test('before the first passage the default definitions stand there', async () => {
  const { host: screen } = render(<TagDefinitions codebook={null} />);
  await waitForWords(screen, defaultCodebookVersion.tags[0]?.definition ?? '');
  expect(screen.querySelectorAll('dt')).toHaveLength(4);
});

test('then those of a codebook, in its latest version, with examples and codes', async () => {
  const { set } = await personalSet();
  const tags = defaultCodebookVersion.tags.map((each) => ({ ...each, definition: `Ours: ${each.tag}`, examples: [] }));
  const code = { id: idOf(50), tag: 'quote' as const, name: 'Second-hand', definition: 'Somebody retells it.' };
  const codes = [{ ...code, examples: ['“He told me,” she said.'], colour: null, fields: [] }];
  await database.codebooks.update(set.codebook, (stored) => {
    stored.versions.push({ version: 2, created: 1, tags, codes, mapping: [] });
  });
  const { host: screen } = render(<TagDefinitions codebook={await ownCodebook()} />);
  await waitForWords(screen, 'Ours: statistic');
  expect(screen.querySelector('.tag-code')?.textContent).toBe(
    'Second-hand Somebody retells it.“He told me,” she said.',
  );
});

test('a question mark opens and closes them, but not while somebody types', async () => {
  const { host: screen } = render(<TagHelp />);
  const press = (target: Element) => {
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true })));
  };
  const field = document.body.appendChild(document.createElement('textarea'));
  press(field);
  expect(screen.querySelector('button')?.getAttribute('aria-pressed')).toBe('false');
  press(document.body);
  await waitForWords(screen, 'evidence could settle');
  press(document.body);
  expect(screen.querySelector('dl')).toBeNull();
});
