import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { leanStyle } from '../../../tools/build/lean-picker-style.ts';
import { PICKER_STYLE } from '../../../page/picker-style.ts';

const FILE = new URL('../../../page/picker-style.ts', import.meta.url);

/** The rules of a style sheet, as far as white space and a last semicolon do not matter. */
function rulesOf(style: string): string {
  return style
    .replaceAll(/\s+/gu, '')
    .replaceAll(';}', '}')
    .replaceAll(/;(?=\S)/gu, ';');
}

test('the style sheet says the same with less white space', async () => {
  const source = await readFile(FILE, 'utf8');
  const lean = leanStyle(source);
  expect(lean.length).toBeLessThan(source.length);
  const url = `data:text/javascript,${encodeURIComponent(await runnable(lean))}`;
  const { PICKER_STYLE: style } = (await import(url)) as { PICKER_STYLE: string };
  expect(rulesOf(style)).toBe(rulesOf(PICKER_STYLE));
  // What white space tells apart in a style sheet is still told apart.
  expect(style).toContain('0 1px 2px rgb(29 28 26 / 0.08),0 8px 28px');
  expect(style).toMatch(/@media \(prefers-color-scheme:dark\)\{/u);
});

/** Without types and with the modules that it imports in place. */
async function runnable(code: string): Promise<string> {
  const { transformWithOxc } = await import('vite');
  const { code: plain } = await transformWithOxc(code, 'picker-style.ts');
  return plain.replaceAll(/from\s*"(\.[^"]+)"/gu, (_, path: string) => `from "${new URL(path, FILE).href}"`);
}
