// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { traverse } from '../../../page/text/traverse.ts';
import { parseBody } from '../parse-page.ts';

/** What is visited below a body, as one line: `<p`, `p>`, texts as they are. */
function visits(root: Element, isEntered = (_element: Element) => true): string {
  const seen: string[] = [];
  traverse(root, {
    enter(element) {
      seen.push(`<${element.localName}`);
      return isEntered(element);
    },
    leave: (element) => seen.push(`${element.localName}>`),
    text: (node) => seen.push(node.data),
  });
  return seen.join(' ');
}

test.each([
  ['nothing', '', '<body body>'],
  ['texts and elements in their order', 'a<p>b<i>c</i></p>d', '<body a <p b <i c i> p> d body>'],
  ['empty elements', '<p></p><br>', '<body <p p> <br br> body>'],
  ['no comments', 'a<!-- b -->c', '<body a c body>'],
  ['no templates', '<template>a</template>', '<body <template template> body>'],
])('visits %s', (_, markup, expected) => {
  expect(visits(parseBody(markup))).toBe(expected);
});

test('passes over what is not entered', () => {
  const body = parseBody('<p>a</p><ul><li>b</li></ul><p>c</p>');
  expect(visits(body, ({ localName }) => localName !== 'ul')).toBe('<body <p a p> <ul <p c p> body>');
  expect(visits(body, () => false)).toBe('<body');
});

test('stays below its root', () => {
  const body = parseBody('<p>a</p><p>b</p>');
  expect(visits(body.firstElementChild as Element)).toBe('<p a p>');
});
