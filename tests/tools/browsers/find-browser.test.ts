import { describe, expect, test } from 'vitest';
import { BrowserNotFound, findBrowser } from '../../../tools/browsers/find-browser.ts';

describe('a browser that is not there', () => {
  test('is refused with what to mend', () => {
    const find = () => findBrowser('firefox', { PATH: '', PARALLAX_FIREFOX: '/nowhere/firefox' });
    expect(find).toThrow(BrowserNotFound);
    expect(find).toThrow('PARALLAX_FIREFOX is set to /nowhere/firefox, which is no program.');
  });

  test('is found where the variable says', () => {
    expect(findBrowser('chromium', { PATH: '', PARALLAX_CHROMIUM: process.execPath })).toBe(process.execPath);
  });
});
