// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { ArticleRegion } from '../../../page/watching/article-region.ts';
import { readPage } from '../../../page/reading/read-page.ts';

const LONG = 'A report had recommended that all eight bearings be replaced within five years; two of them were.';
const STORY = Array.from({ length: 4 }, (_, index) => `<p>${index} ${LONG}</p>`).join('');

let region: ArticleRegion;
let records: MutationRecord[];

beforeEach(() => {
  document.head.innerHTML = '<style>.hidden { display: none }</style>';
  document.body.innerHTML = `<div id="page"><nav>Menu</nav><main><h1>Long Bridge shut</h1>${STORY}
    <p id="more" class="hidden">More: ${LONG}</p><aside id="tool">Share</aside></main></div><footer>Readers: <b>1</b></footer>`;
  region = new ArticleRegion(readPage(document).article);
});

/** Whether what is done concerns the article. */
function concerns(change: () => void): boolean {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  records = observer.takeRecords();
  observer.disconnect();
  return records.some((record) => region.isChangedBy(record));
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('a change is the article’s', () => {
  test.each([
    ['in its words', () => ((find('main p').firstChild as Text).data = 'Corrected.')],
    ['by a split text', () => (find('main p').firstChild as Text).splitText(9)],
    ['by a paragraph amid it, however short', () => find('main p').before('Open again.')],
    [
      'by a paragraph that comes beside all of it',
      () => find('#page').insertAdjacentHTML('beforeend', `<p>${LONG}</p>`),
    ],
    ['when all of it goes', () => find('#page').replaceChildren('Loading')],
  ])('%s', (_, change) => {
    expect(concerns(change)).toBe(true);
  });
});

describe('a change is not the article’s', () => {
  test.each([
    ['in a counter', () => ((find('b').firstChild as Text).data = '2')],
    ['by an advertisement', () => find('#page').insertAdjacentHTML('afterbegin', '<div>Advertisement</div>')],
    [
      'by an advertisement’s script',
      () => find('#page').insertAdjacentHTML('afterbegin', `<div>Advertisement<script>/* ${LONG} */</script></div>`),
    ],
    ['by what goes beside it', () => find('nav').remove()],
  ])('%s', (_, change) => {
    expect(concerns(change)).toBe(false);
  });
});

describe('a change of style is the article’s', () => {
  test.each<[string, string, string, boolean]>([
    ['when it shows more of it', '#more', '', true],
    ['when it hides some of it', 'main p', 'hidden', true],
    ['when it hides all of it', '#page', 'hidden', true],
    ['not when nothing comes or goes', 'main p', 'wide', false],
    ['not around it when it stays', '#page', 'wide', false],
    ['not of what was there', '#tool', 'wide', false],
    ['not beside it', 'footer', 'hidden', false],
  ])('%s', (_, selector, name, expected) => {
    find(selector).className = name;
    expect(region.isRestyledBy(find(selector))).toBe(expected);
  });
});
