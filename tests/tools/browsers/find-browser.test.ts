import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/browsers/find-browser.ts';

describe('a browser that is not there', () => {
  test('is refused with what to install', () => {
    expect(() => findBrowser('firefox', { PATH: '', PARALLAX_FIREFOX: '/nowhere/firefox' })).toThrow(
      'PARALLAX_FIREFOX is set to /nowhere/firefox, which is no program.',
    );
  });

  test('is found where the variable says', () => {
    expect(findBrowser('chromium', { PATH: '', PARALLAX_CHROMIUM: process.execPath })).toBe(process.execPath);
  });
});
