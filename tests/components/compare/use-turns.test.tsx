// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTurns } from '../../../components/compare/use-turns.ts';
import { render } from './render.ts';

let idle: Map<number, () => void>;

beforeEach(() => {
  idle = new Map();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    last += 1;
    idle.set(last, run);
    return last;
  });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('cancelIdleCallback', (turn: number) => idle.delete(turn));
});

afterEach(() => {
  vi.unstubAllGlobals();
  // Whoever unmounts after the test is acting, too.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

function Probe() {
  return <p>{useTurns(2, 5)}</p>;
}

function takeTurn() {
  const [[turn, run] = []] = idle;
  if (turn === undefined || !run) throw new Error('No turn was asked for.');
  idle.delete(turn);
  act(run);
}

test('one part more is drawn each time the page is idle, and none beyond the last', () => {
  const { host } = render(<Probe />);
  const drawn = [host.textContent];
  while (idle.size > 0) {
    takeTurn();
    drawn.push(host.textContent);
  }
  expect(drawn).toEqual(['2', '3', '4', '5']);
});

test('who prints gets all at once', () => {
  const { host } = render(<Probe />);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(host.textContent).toBe('5');
  expect(idle.size).toBe(0);
});

test('a page that goes asks for no further turn', () => {
  const { unmount } = render(<Probe />);
  unmount();
  expect(idle.size).toBe(0);
});

test('where the browser does not tell when it is idle, all is drawn at first', () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  expect(render(<Probe />).host.textContent).toBe('5');
});
