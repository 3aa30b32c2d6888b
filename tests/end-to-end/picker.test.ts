import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import type { ColourScheme } from '../../tools/browsers/driven-page.ts';
import { HTML_TYPE, type NewsSite } from '../../tools/news-server/news-site.ts';
import { isPickerOpen } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession({ sites: async () => [await pickerSite()] });

describe.each<ColourScheme>(['light', 'dark'])('the picker in %s', (scheme) => {
  test('stays inside the window at every edge, and axe finds nothing wrong in it', async () => {
    const { reader, news } = session;
    const page = await reader.browser.openTab(news.addressOf('picker'));
    await page.setColourScheme(scheme);
    for (const words of ['first words', 'last words', 'right words']) {
      await page.selectText(words);
      await page.waitFor('the picker to appear', isPickerOpen);
      const box = await page.waitFor('the picker to be placed', () => {
        const { left, top, right, bottom } =
          document.documentElement.lastElementChild?.shadowRoot?.querySelector('.picker')?.getBoundingClientRect() ??
          new DOMRect();
        return right > 0 && { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
      });
      expect(Object.values(box).every((distance) => distance >= 0)).toBe(true);
      const { wrong, looked } = await checkWithAxe(page);
      expect(wrong).toEqual([]);
      expect(looked.some((target) => target.includes('data-tag') || target.includes('picker'))).toBe(true);
      await page.press('Escape');
    }
    await page.close();
  });
});

/** A page with words at its edges, and the picker's own code as its script. */
async function pickerSite(): Promise<NewsSite> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'picker-page.ts'), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const script = result[0]?.output[0].code ?? '';
  const body = `<!doctype html><html lang="en"><title>Picker</title><meta name="color-scheme" content="light dark">
    <style>:root { color: CanvasText; background: Canvas } body { margin: 0 } main { display: grid; align-content: space-between; height: 100vh } #right { justify-self: end }</style>
    <main><h1>first words</h1><p id="right">right words</p><p>last words</p></main>
    <script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;
  return {
    name: 'picker',
    outlet: 'Picker',
    article: '/',
    files: new Map([['/index.html', { contentType: HTML_TYPE, body }]]),
  };
}
