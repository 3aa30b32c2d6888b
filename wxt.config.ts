import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Parallax',
    description: 'Read the news critically, together: tag passages and compare how outlets frame the same case.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Read this article with Parallax' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'parallax@parallax.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { artifactTemplate: 'parallax-{{version}}-{{browser}}.zip' },
});
