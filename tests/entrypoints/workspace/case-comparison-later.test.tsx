// @vitest-environment jsdom
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { expect, test, vi } from 'vitest';
import type { ComparisonProps } from '../../../components/compare/Comparison.tsx';
import { CaseComparisonLater } from '../../../entrypoints/workspace/CaseComparisonLater.tsx';
import { render } from '../../components/compare/render.ts';
import { idOf } from '../../model/examples.ts';
import { freshLibrary } from '../../storage/fresh-library.ts';

vi.mock('../../../components/compare/CaseComparison.tsx', () => ({
  CaseComparison: ({ onShow, onShowPlaces }: Pick<ComparisonProps, 'onShow' | 'onShowPlaces'>) => (
    <>
      <button type="button" onClick={() => onShow(idOf(1), [idOf(2)])} />
      <button
        type="button"
        onClick={() => onShowPlaces(idOf(1), { revision: idOf(3), stretches: [{ start: 0, end: 5 }] })}
      />
    </>
  ),
}));

test('says why what is behind a figure could not be shown', async () => {
  // What is loaded and what fails arrives by itself, outside of what the test does.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  fakeBrowser.reset();
  await freshLibrary();
  const opening = vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('no tab can be opened'));
  const props = {} as Parameters<typeof CaseComparisonLater>[0];
  const { host } = render(<CaseComparisonLater {...props} />);
  await vi.waitFor(() => expect(host.querySelectorAll('button')).toHaveLength(2));
  for (const place of [0, 1]) {
    host.querySelectorAll('button')[place]?.click();
    await vi.waitFor(() => expect(host.textContent).toContain('Not shown: no tab can be opened'));
    host.querySelector<HTMLElement>('.notice-close')?.click();
    await vi.waitFor(() => expect(host.textContent).not.toContain('Not shown'));
  }
  expect(opening).toHaveBeenCalledTimes(2);
});
