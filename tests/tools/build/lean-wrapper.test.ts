import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { leanWrapperCode } from '../../../tools/build/lean-wrapper.ts';

const WRAPPER = await readFile('node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs', 'utf8');

/** Runs the wrapper around a script. */
async function run(wrapper: string): Promise<unknown> {
  const code = wrapper
    .replace('virtual:user-unlisted-script-entrypoint', 'data:text/javascript,export default { main: () => `read` };')
    .replace('virtual:wxt-plugins', 'data:text/javascript,export const initPlugins = () => undefined;')
    .replaceAll('import.meta.env', '({})');
  return ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown }).default;
}

test('gives what the script gives, as the whole wrapper does', async () => {
  const lean = leanWrapperCode(WRAPPER);
  expect(lean.length).toBeLessThan(WRAPPER.length / 5);
  expect(await run(WRAPPER)).toBe('read');
  expect(await run(lean)).toBe('read');
});

test('is not made of a wrapper that is written in another way', () => {
  expect(() => leanWrapperCode(WRAPPER.replaceAll('definition', 'script'))).toThrow('written in another way');
});
