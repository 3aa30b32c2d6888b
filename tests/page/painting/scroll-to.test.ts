// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scrollToRange } from '../../../page/painting/scroll-to.ts';
import { textsBelow } from '../parse-page.ts';

interface Scroll {
  by: string;
  top: number;
  behavior: string;
}

let scrolls: Scroll[];
let passage: DOMRect;

beforeEach(() => {
  scrolls = [];
  passage = new DOMRect(0, 2000, 500, 100);
  vi.stubGlobal('innerHeight', 700);
  vi.stubGlobal('scrollBy', noting('window'));
  prefer('motion');
  Object.assign(Element.prototype, {
    scrollBy(this: Element, options: ScrollToOptions) {
      noting(this.id)(options);
      // As in a browser, what is in the box moves.
      passage = new DOMRect(0, passage.top - (options.top ?? 0), 500, passage.height);
    },
  });
  Object.assign(Range.prototype, { getBoundingClientRect: () => passage });
});

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollBy');
  Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
  vi.unstubAllGlobals();
});

function noting(by: string) {
  return ({ top = 0, behavior = 'auto' }: ScrollToOptions): void => void scrolls.push({ by, top, behavior });
}

function prefer(wish: 'motion' | 'no motion'): void {
  vi.stubGlobal('matchMedia', () => ({ matches: wish === 'no motion' }));
}

function show(markup: string): Range {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...page.body.children);
  const range = new Range();
  range.selectNodeContents(textsBelow(document.body)[0] as Text);
  return range;
}

describe('the window scrolls', () => {
  test('until the passage is in its middle', () => {
    scrollToRange(show('<p>Words</p>'));
    expect(scrolls).toEqual([{ by: 'window', top: 1700, behavior: 'smooth' }]);
  });

  test('to the top of a passage higher than itself', () => {
    passage = new DOMRect(0, 2000, 500, 900);
    scrollToRange(show('<p>Words</p>'));
    expect(scrolls).toMatchObject([{ top: 2000 }]);
  });

  test('without motion where the reader wants none', () => {
    prefer('no motion');
    scrollToRange(show('<p>Words</p>'));
    expect(scrolls).toMatchObject([{ behavior: 'instant' }]);
  });
});

test('what folds the passage away is opened', () => {
  scrollToRange(show('<details><div><details open><p>Words</p></details></div></details>'));
  const folds = [...document.querySelectorAll('details')];
  expect(folds.map((details) => details.hasAttribute('open'))).toEqual([true, true]);
});

describe('a box that scrolls by itself', () => {
  const box = '<div id="box" style="overflow-y: auto"><p>Words</p></div>';

  function makeScrollable(id: string, contentHeight = 5000): void {
    const element = document.getElementById(id) as HTMLElement;
    Object.defineProperties(element, { scrollHeight: { value: contentHeight }, clientHeight: { value: 300 } });
    element.getBoundingClientRect = () => new DOMRect(0, 400, 500, 300);
  }

  test('scrolls first and at once, then the window the rest of the way', () => {
    const range = show(box);
    makeScrollable('box');
    scrollToRange(range);
    expect(scrolls).toEqual([
      { by: 'box', top: 1500, behavior: 'instant' },
      { by: 'window', top: 200, behavior: 'smooth' },
    ]);
  });

  test('is left alone where all of it is in view', () => {
    const range = show(box);
    makeScrollable('box', 300);
    scrollToRange(range);
    expect(scrolls.map(({ by }) => by)).toEqual(['window']);
  });

  test('may be the page’s body', () => {
    const range = show('<p>Words</p>');
    document.body.id = 'body';
    document.body.style.overflowY = 'scroll';
    makeScrollable('body');
    scrollToRange(range);
    expect(scrolls.map(({ by }) => by)).toEqual(['body', 'window']);
  });
});
