import { expect, test } from 'vitest';
import { WaitedInVain, waitUntil } from '../../../tools/browsers/wait-until.ts';

test('looks until there is something, and takes a look that throws for one that found nothing', async () => {
  const looks = [() => null, () => Promise.reject(new Error('still loading')), () => 0, () => 'found'];
  expect(await waitUntil('it', () => looks.shift()?.())).toBe('found');
});

test('gives up with what it waited for and why the last look failed', async () => {
  const failing = waitUntil('the sidebar to open', () => Promise.reject(new Error('no window')), 60);
  await expect(failing).rejects.toThrow(WaitedInVain);
  await expect(failing).rejects.toThrow(/in vain for the sidebar to open\. The last try failed: no window/u);
});
