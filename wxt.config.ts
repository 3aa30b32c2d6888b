import { defineConfig } from 'wxt';
import { leanReadability } from './tools/build/lean-readability.ts';
import { leanWrapper } from './tools/build/lean-wrapper.ts';

/** The oldest browsers that the manifests below let it into: what these can read is not written in an older way. */
const TARGET = ['chrome128', 'firefox142'];

/** The first Chrome with `caretPositionFromPoint`, the youngest of what we need; highlights and side panel are older. */
const CHROMIUM = { minimum_chrome_version: '128' };

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'parallax@parallax.example',
      // Highlights came with 140; 142 is where Firefox for Android, too, reads the next line.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/**
 * Our own pages load what came with the extension and reach no network, whatever a page or a file should get into them. Charts are drawn
 * to pictures from `data:`; a picker in the reader view brings its style along.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [leanReadability(), leanWrapper()], build: { target: TARGET } }),
  manifest: ({ browser, command }) => ({
    name: 'Parallax',
    description: 'Read the news critically, together: tag passages and compare how outlets frame the same case.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // While it is developed, pages talk to the server that rebuilds them.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    action: { default_title: 'Read this article with Parallax' },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
  zip: {
    artifactTemplate: 'parallax-{{version}}-{{browser}}.zip',
    excludeSources: ['demo-output/**', 'test-output/**'],
  },
});
