// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  attributeOf,
  bodyOf,
  childrenOf,
  closestTo,
  copyOf,
  createElementIn,
  documentOf,
  elementsOf,
  elementsWithin,
  hasWithin,
  isConnected,
  isElement,
  localNameOf,
  nodeTypeOf,
  parentOf,
  rootElementOf,
  textContentOf,
  walkerOf,
  windowOf,
} from '../../../page/text/unclobbered.ts';
import { clobber, parsePage } from '../parse-page.ts';

const NAMES = [
  'attributes',
  'childNodes',
  'closest',
  'getAttribute',
  'isConnected',
  'localName',
  'nodeType',
  'ownerDocument',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'textContent',
];
const DOCUMENT_NAMES = [
  'body',
  'cloneNode',
  'createElement',
  'createTreeWalker',
  'defaultView',
  'documentElement',
  'querySelectorAll',
];

const FIELDS = NAMES.map((name) => `<input name=${name}>`).join('');
const PICTURES = DOCUMENT_NAMES.map((name) => `<img name=${name}>`).join('');
const page = parsePage(`<p><form id=f>${FIELDS}</form>${PICTURES}`);
clobber(page);
const [form] = elementsOf(page, 'form') as [Element];

test('the page answers with its own elements', () => {
  expect(form.parentNode).toHaveProperty('name', 'parentNode');
  expect(page).toHaveProperty('createElement.name', 'createElement');
});

test.each([
  ['the kind of a node', () => nodeTypeOf(form), 1],
  ['whether it is an element', () => isElement(form), true],
  ['its name', () => localNameOf(form), 'form'],
  ['its parent', () => parentOf(form), bodyOf(page)],
  ['its document', () => documentOf(form), page],
  ['its children', () => childrenOf(form).length, NAMES.length],
  ['its text', () => textContentOf(form), ''],
  ['one of its attributes', () => attributeOf(form, 'id'), 'f'],
  ['whether it is in the page', () => isConnected(form), true],
  ['what is in it', () => elementsWithin(form, 'input').length, NAMES.length],
  ['whether something is in it', () => hasWithin(form, 'p'), false],
  ['what it is in', () => closestTo(childrenOf(form)[0] as Node, 'form'), form],
  ['what the document holds', () => elementsOf(page, 'img').length, DOCUMENT_NAMES.length],
  ['its window', () => windowOf(page), null],
  ['its root', () => localNameOf(rootElementOf(page)), 'html'],
  ['a new element', () => localNameOf(createElementIn(page, 'data')), 'data'],
  ['a copy of it', () => elementsOf(copyOf(page), 'input').length, NAMES.length],
  ['a walk through it', () => walkerOf(form).firstChild(), elementsWithin(form, 'input')[0]],
])('%s is told all the same', (_, read, expected) => {
  expect(read()).toBe(expected);
});
