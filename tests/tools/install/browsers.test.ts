import { expect, it } from 'vitest';
import { adviceFor } from '../../../tools/install/browsers.mjs';

it('says how to install what is missing, and nothing where all is there', () => {
  expect(adviceFor([])).toBeNull();
  expect(adviceFor(['firefox'])).toContain('apt-get install -y firefox-esr\n');
  expect(adviceFor(['firefox'])).toContain('PARALLAX_FIREFOX=');
  expect(adviceFor(['chromium', 'firefox'])).toContain('apt-get install -y chromium firefox-esr\n');
});
