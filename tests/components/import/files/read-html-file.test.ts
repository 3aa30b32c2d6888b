// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readHtmlFile } from '../../../../components/import/files/read-html-file.ts';

const BODY =
  '<p>The city closed the Long Bridge on Friday after cracks were found in two of its piers, the mayor said.</p>'.repeat(
    6,
  );
const page = (head: string, body = BODY) =>
  `<!doctype html><html lang="en"><head><title>Bridge shut | Harbour Post</title>${head}</head><body><article><h1>Bridge shut</h1>${body}</article></body></html>`;

test('a saved page is read as the live one is', async () => {
  const article = await readHtmlFile(
    page(
      '<link rel="canonical" href="https://harbour-post.example/bridge?utm_source=x"><meta property="og:site_name" content="Harbour Post">',
    ),
  );
  expect(article).toMatchObject({
    metadata: { headline: 'Bridge shut', outlet: 'Harbour Post', language: 'en' },
    address: 'https://harbour-post.example/bridge',
  });
  expect(article?.blocks[0]).toEqual({ kind: 'headline', text: 'Bridge shut' });
  expect(article?.blocks).toHaveLength(7);
});

test.each<[what: string, head: string, address: string | null]>([
  ['declares none', '', null],
  [
    'declares one for sharing',
    '<meta property="og:url" content="https://harbour-post.example/b">',
    'https://harbour-post.example/b',
  ],
  ['declares a relative one', '<link rel="canonical" href="/bridge">', null],
  ['declares a script', '<link rel="canonical" href="javascript:alert(1)">', null],
])('a page that %s', async (_what, head, address) => {
  expect((await readHtmlFile(page(head)))?.address).toBe(address);
});

test('nothing in it runs', async () => {
  await readHtmlFile(
    page('', `<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>${BODY}`),
  );
  expect('ran' in globalThis).toBe(false);
});

test('a page without text is none', async () => {
  expect(await readHtmlFile('<html><body></body></html>')).toBeNull();
});
