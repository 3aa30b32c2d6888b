// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { groundReader } from '../../../page/painting/ground.ts';

function groundOf(markup: string): string {
  document.body.replaceChildren(new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as Element);
  return groundReader()(document.querySelector('p') as Element);
}

test.each([
  ['no colours', '<p>Words</p>', 'light'],
  ['dark words on white', '<p style="color: #222; background-color: #fff">Words</p>', 'light'],
  ['light words on black', '<p style="color: #eee; background-color: #111">Words</p>', 'dark'],
  ['light words on nothing known', '<p style="color: #fff">Words</p>', 'dark'],
  ['white words on middle grey', '<p style="color: #fff; background-color: #666">Words</p>', 'dark'],
  ['black words on middle grey', '<p style="color: #000; background-color: #999">Words</p>', 'light'],
  [
    'dark words on a light box in a dark page',
    '<div style="background-color: #000; color: #fff"><div style="background-color: #fff"><p style="color: #111">W</p></div></div>',
    'light',
  ],
  [
    'a background two boxes up',
    '<div style="background-color: #111; color: #ccc"><div><p>Words</p></div></div>',
    'dark',
  ],
  [
    'a veil that hides little',
    '<div style="background-color: #fff; color: #333"><p style="background-color: rgba(0, 0, 0, 0.1)">Words</p></div>',
    'light',
  ],
])('%s call for the palette', (_, markup, ground) => {
  expect(groundOf(markup)).toBe(ground);
});

test('one reader remembers boxes, and still tells their texts apart', () => {
  document.body.replaceChildren();
  const box = document.createElement('div');
  box.style.cssText = 'background-color: #808080';
  const textIn = (colour: string): Element => {
    const text = document.createElement('p');
    text.style.color = colour;
    box.append(text);
    return text;
  };
  const [black, white] = [textIn('#000'), textIn('#fff')];
  document.body.append(box);
  const read = groundReader();
  expect([black, white, black].map((element) => read(element))).toEqual(['light', 'dark', 'light']);
});
