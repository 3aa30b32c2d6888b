// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mainNodes } from '../../../page/reading/main-nodes.ts';
import { parsePage } from '../parse-page.ts';

test.each([
  ['the main element', '<div>Menu</div><main id=found></main>', 'main element'],
  ['an element of that role', '<div id=found role=main></div>', 'div element'],
  ['the only article', '<div>Menu</div><article id=found></article>', 'article element'],
  [
    'the body where there are several articles',
    '<body id=found><article></article><article></article>',
    'body element',
  ],
  ['the body where there is nothing else', '<body id=found><p>Words', 'body element'],
])('begins at %s', (_, markup, extractor) => {
  const page = parsePage(markup);
  const main = mainNodes(page);
  expect([...main.nodes][0]).toBe(page.querySelector('#found'));
  expect(main.extractor).toBe(extractor);
});

test('leaves out navigation and the like, with all that is in them', () => {
  const page = parsePage(
    '<main><p>a</p><nav><p>b</p></nav><aside>c</aside><footer>d</footer><div role=complementary>e</div><section>f</section></main>',
  );
  const names = [...mainNodes(page).nodes].map((node) => (node as Element).localName);
  expect(names).toEqual(['main', 'p', 'section']);
});

test('is empty on a page without a body', () => {
  const page = parsePage('');
  page.body.remove();
  expect(mainNodes(page)).toEqual({ nodes: new Set(), extractor: 'empty page' });
});
