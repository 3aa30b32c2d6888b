// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { watchClicks } from '../../../page/watching/watch-clicks.ts';

function press(from: [number, number], to: [number, number], init: MouseEventInit = {}): void {
  const [x, y] = from;
  const [clientX, clientY] = to;
  document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, clientX: x, clientY: y }));
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX, clientY, ...init }));
}

test('a click is told with its point; a drag, a second click and one with Shift are not', () => {
  const onClick = vi.fn();
  const watching = new AbortController();
  watchClicks(document, onClick, watching.signal);
  press([10, 10], [12, 11]);
  expect(onClick.mock.calls).toEqual([[{ x: 12, y: 11 }]]);
  press([10, 10], [80, 11]);
  press([10, 10], [10, 10], { detail: 2 });
  press([10, 10], [10, 10], { shiftKey: true });
  expect(onClick).toHaveBeenCalledTimes(1);
  watching.abort();
  press([10, 10], [10, 10]);
  expect(onClick).toHaveBeenCalledTimes(1);
});
