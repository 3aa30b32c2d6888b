// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { NumberedCopy } from '../../../page/reading/numbered-copy.ts';
import { inOneGo } from '../../../page/text/slices.ts';
import { parsePage, textsBelow } from '../parse-page.ts';

function copyOf(markup: string) {
  const page = parsePage(`<body>${markup}`);
  const copy = inOneGo(NumberedCopy.making(page));
  const originalsOf = (selector: string): Node[] => [
    ...copy.originalsIn(copy.document.querySelector(selector) as Element),
  ];
  return { page, copy, originalsOf };
}

describe('a part of the copy leads back', () => {
  test('to the elements of the page', () => {
    const { page, originalsOf } = copyOf('<p>One <b>two</b></p><p>Three</p>');
    expect(originalsOf('p')).toEqual([page.querySelector('p'), page.querySelector('b')]);
  });

  test('to the texts that stand right in a box', () => {
    const { page, originalsOf } = copyOf('<div>One <p>two</p> three</div>');
    const [one, , three] = textsBelow(page.body);
    expect(new Set(originalsOf('div'))).toEqual(new Set([one, page.querySelector('p'), three]));
  });

  test('to nothing that was taken out of it', () => {
    const { page, copy, originalsOf } = copyOf('<article><p>One</p><p class=ad>Two</p></article>');
    copy.document.querySelector('.ad')?.remove();
    expect(originalsOf('article')).toEqual([page.querySelector('article'), page.querySelector('p')]);
  });

  test('also where its elements were wrapped, moved and renamed', () => {
    const { page, copy } = copyOf('<p>One</p><div>Two</div>');
    const part = copy.document.createElement('div');
    part.append(...copy.document.querySelectorAll('p, data'));
    const [, two] = textsBelow(page.body);
    expect(copy.originalsIn(part)).toEqual(new Set([page.querySelector('p'), two]));
  });
});

describe('the copy', () => {
  test('reads like the page', () => {
    const { page, copy } = copyOf('<div>One <p>two <b>three</b></p> four</div>\n<section>five</section>');
    expect(copy.document.body.textContent).toBe(page.body.textContent);
  });

  test('leads nowhere by numbers that the page brings', () => {
    const { page, originalsOf } = copyOf('<p data-parallax="0">One</p><p data-parallax="99">Two</p>');
    expect(originalsOf('p')).toEqual([page.querySelector('p')]);
    expect(originalsOf('p + p')).toEqual([page.querySelector('p + p')]);
  });

  test.each([
    ['names of fields', '<input name="parentNode">', 'input', 'name'],
    ['ids of fields', '<textarea id="children"></textarea>', 'textarea', 'id'],
    ['names of forms', '<form name="body"></form>', 'form', 'name'],
    ['links to scripts', '<a href=" JavaScript:go()">Go</a>', 'a', 'href'],
  ])('has no %s, which mislead', (_, markup, selector, attribute) => {
    const { copy } = copyOf(markup);
    expect(copy.document.querySelector(selector)?.hasAttribute(attribute)).toBe(false);
  });

  test.each([
    ['names of metadata', '<meta name="author">', 'meta', 'name'],
    ['ids of sections', '<section id="story"></section>', 'section', 'id'],
    ['links', '<a href="/story">Go</a>', 'a', 'href'],
  ])('has its %s', (_, markup, selector, attribute) => {
    const { copy } = copyOf(markup);
    expect(copy.document.querySelector(selector)?.hasAttribute(attribute)).toBe(true);
  });

  test('leaves the page as it was', () => {
    const { page } = copyOf('<div>One <a href="javascript:go()" name="x">two</a></div>');
    expect(page.querySelector('data, [data-parallax]')).toBeNull();
    expect(page.querySelector('a')?.getAttributeNames()).toEqual(['href', 'name']);
  });
});
