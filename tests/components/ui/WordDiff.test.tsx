// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { wordDiff } from '../../../analysis/revisions/word-diff.ts';
import { WordDiff } from '../../../components/ui/WordDiff.tsx';
import { render } from '../compare/render.ts';

function shown(before: string, after: string): HTMLElement {
  return render(<WordDiff parts={wordDiff(before, after, 'en')} />).host;
}

test.each([
  ['Ferries run.', 'Ferries run. They are full.', 'Ferries run. <They are full.>'],
  ['The old bridge is shut.', 'The bridge is shut.', 'The [old] bridge is shut.'],
  ['The old iron bridge', 'The new wooden bridge', 'The [old iron]<new wooden> bridge'],
  ['Cut.', 'A deep Cut.', '<A deep> Cut.'],
])('“%s”, then “%s”: what is tinted begins and ends with words', (before, after, expected) => {
  const host = shown(before, after);
  for (const one of host.querySelectorAll('del')) one.textContent = `[${one.textContent}]`;
  for (const one of host.querySelectorAll('ins')) one.textContent = `<${one.textContent}>`;
  expect(host.textContent).toBe(expected);
});

test('white space that alone came is what is tinted', () => {
  expect([...shown('Longbridge', 'Long bridge').querySelectorAll('ins')].map((node) => node.textContent)).not.toEqual(
    [],
  );
});
