// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress } from '../../../page/watching/watch-address.ts';

const onLeave = vi.fn<() => void>();
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onLeave.mockReset();
  ending = new AbortController();
  history.replaceState(null, '', '/bridge?id=7');
  watchAddress(onLeave, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function goTo(address: string): void {
  history.pushState(null, '', address);
  vi.advanceTimersByTime(2000);
}

test.each(['/ferries', '/bridge?id=8', '/bridge?id=7&page=2', '/'])(
  'going on to %s leaves the page, once',
  (address) => {
    goTo(address);
    goTo('/elsewhere');
    expect(onLeave).toHaveBeenCalledTimes(1);
  },
);

test.each(['/bridge?id=7#comments', '/bridge?id=7&utm_source=letter', '/bridge?id=7&fbclid=x#top'])(
  'at %s it is the same page',
  (address) => {
    goTo(address);
    expect(onLeave).not.toHaveBeenCalled();
  },
);

test('nobody is told once the watch has ended', () => {
  ending.abort();
  goTo('/ferries');
  expect(onLeave).not.toHaveBeenCalled();
});
