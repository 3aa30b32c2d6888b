// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { ComparedArticle } from '../../../../components/compare/compared-article.ts';
import { StatisticFigures } from '../../../../components/compare/statistics/StatisticFigures.tsx';
import { idOf } from '../../../model/examples.ts';
import { buttonNames, press, render } from '../render.ts';

const compared = {
  article: { id: idOf(1) },
  name: 'The Harbour Post',
  text: { language: 'en' },
} as unknown as ComparedArticle;

function figure(id: number, value: number) {
  return { id: idOf(id), written: `${value} drivers`, value, approximate: false };
}

test('a value that is given again stands once, and opens all its places', () => {
  const onShow = vi.fn();
  const figures = [figure(11, 30), figure(12, 40), figure(13, 30)];
  const { host } = render(<StatisticFigures figures={figures} unit="count" compared={compared} onShow={onShow} />);
  expect(buttonNames(host)).toEqual(['30 30 drivers ×2 in The Harbour Post', '40 40 drivers in The Harbour Post']);
  press(host, '30 30 drivers ×2 in The Harbour Post');
  expect(onShow).toHaveBeenCalledExactlyOnceWith(idOf(1), [idOf(11), idOf(13)]);
});

test('of many values some are shown, and each of the others opens its place once it is asked for', () => {
  const onShow = vi.fn();
  const figures = [10, 20, 30, 40, 50, 60].map((value, index) => figure(11 + index, value));
  const { host } = render(<StatisticFigures figures={figures} unit="count" compared={compared} onShow={onShow} />);
  expect(buttonNames(host)).toHaveLength(5);
  press(host, '2 more values in The Harbour Post');
  expect(buttonNames(host)).toHaveLength(6);
  press(host, '60 60 drivers in The Harbour Post');
  expect(onShow).toHaveBeenCalledExactlyOnceWith(idOf(1), [idOf(16)]);
});
