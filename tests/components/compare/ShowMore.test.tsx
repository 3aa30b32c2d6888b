// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ShowMore } from '../../../components/compare/ShowMore.tsx';
import { buttonNames, press, render } from './render.ts';

test.each([
  [{ left: 1, noun: 'value' }, '1 more value'],
  [{ left: 2, noun: 'value' }, '2 more values'],
  [{ left: 1, noun: 'stretch', plural: 'stretches' }, '1 more stretch'],
  [{ left: 1204, noun: 'stretch', plural: 'stretches' }, '1,204 more stretches'],
  [{ left: 1, noun: 'fact', rest: ' left out' }, '1 more fact left out'],
])('what is left is told with its noun: %o', (left, says) => {
  const onShowAll = vi.fn();
  const { host } = render(<ShowMore {...left} onShowAll={onShowAll} />);
  expect(buttonNames(host)).toEqual([says]);
  press(host, says);
  expect(onShowAll).toHaveBeenCalledOnce();
});

test('where nothing is left nothing is offered', () => {
  const { host } = render(<ShowMore left={0} noun="value" onShowAll={vi.fn()} />);
  expect(host.textContent).toBe('');
});
