// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tag } from '../../../model/tag.ts';
import { HIGHLIGHT_NAMES } from '../../../page/painting/highlight-names.ts';
import { createPainterOn } from '../../../page/painting/paint.ts';
import type { PaintLayer } from '../../../page/painting/paint.ts';
import { parseBody } from '../parse-page.ts';

/** A browser's Highlight, as far as we use it. */
class Layer extends Set<AbstractRange> implements PaintLayer {
  priority = 0;
}

let registry: Map<string, Layer>;
let leaving: AbortController;

/** The system's theme, which jsdom does not know. */
const theme = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => theme);
  registry = new Map();
  leaving = new AbortController();
});

afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

function createPainter() {
  return createPainterOn(registry, () => new Layer(), leaving.signal);
}

function passage(id: string, tags: Tag[], style = '') {
  const paragraph = document.createElement('p');
  paragraph.style.cssText = style;
  paragraph.append(id);
  document.body.append(paragraph);
  const range = new Range();
  range.selectNodeContents(paragraph.firstChild as Text);
  return { id, tags, ranges: [range], paragraph };
}

/** What is painted, as the words under each highlight that has any. */
function painted(): Record<string, string[]> {
  const filled = [...registry].filter(([, layer]) => layer.size > 0);
  return Object.fromEntries(filled.map(([name, layer]) => [name, [...layer].map(String)]));
}

describe('passages', () => {
  test('are painted under each of their tags', () => {
    createPainter().paint([passage('one', ['fact']), passage('two', ['quote', 'opinion'])]);
    expect(painted()).toEqual({
      'parallax-fact-light': ['one'],
      'parallax-quote-light': ['two'],
      'parallax-opinion-light': ['two'],
    });
  });

  test('are painted in the palette of their ground', () => {
    createPainter().paint([passage('one', ['fact']), passage('two', ['fact'], 'color: #eee; background-color: #111')]);
    expect(painted()).toEqual({ 'parallax-fact-light': ['one'], 'parallax-fact-dark': ['two'] });
  });

  test('that are doubtful have their underlines alone', () => {
    createPainter().paint([{ ...passage('one', ['quote', 'opinion']), status: 'doubtful' }, passage('two', ['quote'])]);
    expect(painted()).toEqual({
      'parallax-line-quote-light': ['one'],
      'parallax-line-opinion-light': ['one'],
      'parallax-quote-light': ['two'],
    });
  });

  test('of which a look is said have that alone', () => {
    createPainter().paint([
      { ...passage('one', ['quote']), look: 'heat-3', status: 'suggested' },
      { ...passage('two', ['quote']), look: 'author-2' },
    ]);
    expect(painted()).toEqual({ 'parallax-heat-3-light': ['one'], 'parallax-author-2-light': ['two'] });
  });

  test('that are only suggested have dashed underlines alone', () => {
    createPainter().paint([
      { ...passage('one', ['quote', 'opinion']), status: 'suggested' },
      passage('two', ['quote']),
    ]);
    expect(painted()).toEqual({
      'parallax-suggested-quote-light': ['one'],
      'parallax-suggested-opinion-light': ['one'],
      'parallax-quote-light': ['two'],
    });
  });

  test('are those of the last painting only', () => {
    const painter = createPainter();
    painter.paint([passage('one', ['fact'])]);
    painter.paint([passage('two', ['quote'])]);
    expect(painted()).toEqual({ 'parallax-quote-light': ['two'] });
    painter.paint([]);
    expect(painted()).toEqual({});
  });

  test('without ranges are no error', () => {
    createPainter().paint([{ id: 'one', tags: ['fact'], ranges: [] }]);
    expect(painted()).toEqual({});
  });
});

test('a passage can be selected, and is no more when another one is', () => {
  const painter = createPainter();
  painter.paint([passage('one', ['fact']), passage('two', ['quote'])]);
  painter.select('one');
  expect(painted()).toMatchObject({ 'parallax-selected-light': ['one'], 'parallax-fact-light': ['one'] });
  painter.select('two');
  expect(painted()).toMatchObject({ 'parallax-selected-light': ['two'] });
  painter.select(null);
  expect(painted()).not.toHaveProperty('parallax-selected-light');
});

test('a flash goes out by itself, and a second one does not cut the first one short', () => {
  const painter = createPainter();
  painter.paint([passage('one', ['fact']), passage('two', ['quote'])]);
  painter.flash(['one']);
  expect(painted()).toMatchObject({ 'parallax-flash-light': ['one'] });
  vi.advanceTimersByTime(1000);
  painter.flash(['two']);
  vi.advanceTimersByTime(1000);
  expect(painted()).toMatchObject({ 'parallax-flash-light': ['two'] });
  vi.advanceTimersByTime(1000);
  expect(painted()).not.toHaveProperty('parallax-flash-light');
});

describe('overlapping highlights', () => {
  test('show the more specific on top', () => {
    createPainter();
    const names = [...registry].toSorted(([, one], [, other]) => one.priority - other.priority).map(([name]) => name);
    const marks = names
      .map((name) => /^parallax-(?!line|suggested|heat|author)(.*)-light$/u.exec(name)?.[1])
      .filter(Boolean);
    expect(marks).toEqual(['fact', 'opinion', 'quote', 'statistic', 'selected', 'flash']);
  });
});

describe('the registry', () => {
  test('gets our highlights and keeps those of the page', () => {
    const theirs = new Layer();
    registry.set('search-hit', theirs);
    createPainter();
    expect([...registry.keys()]).toEqual(['search-hit', ...HIGHLIGHT_NAMES]);
    leaving.abort();
    expect([...registry]).toEqual([['search-hit', theirs]]);
  });

  test('is mended when the page clears it', () => {
    createPainter().paint([passage('one', ['fact'])]);
    registry.clear();
    vi.advanceTimersByTime(2500);
    expect(painted()).toEqual({ 'parallax-fact-light': ['one'] });
  });

  test('keeps what the page put under one of our names, once we leave', () => {
    createPainter();
    const theirs = new Layer();
    registry.set('parallax-fact-light', theirs);
    leaving.abort();
    expect([...registry]).toEqual([['parallax-fact-light', theirs]]);
  });

  test('is left alone after that', () => {
    createPainter();
    leaving.abort();
    vi.advanceTimersByTime(10_000);
    expect(registry.size).toBe(0);
  });
});

test('a page that turns dark is repainted', () => {
  const one = passage('one', ['fact']);
  createPainter().paint([one]);
  one.paragraph.style.cssText = 'color: #eee; background-color: #111';
  vi.advanceTimersByTime(500);
  expect(painted()).toEqual({ 'parallax-fact-dark': ['one'] });
});

test('a change of the system’s theme is answered at once', () => {
  const [one, two] = [passage('one', ['fact']), passage('two', ['fact'])];
  createPainter().paint([one, two]);
  one.paragraph.style.cssText = 'color: #eee; background-color: #111';
  theme.dispatchEvent(new Event('change'));
  expect(painted()).toEqual({ 'parallax-fact-dark': ['one'], 'parallax-fact-light': ['two'] });
  leaving.abort();
  theme.dispatchEvent(new Event('change'));
  expect(registry.size).toBe(0);
});

test('painting changes nothing in the page', () => {
  const body = parseBody('<p>Words</p>');
  const range = new Range();
  range.selectNodeContents(body);
  const before = body.cloneNode(true);
  createPainter().paint([{ id: 'one', tags: ['fact', 'quote'], ranges: [range] }]);
  expect(body.isEqualNode(before)).toBe(true);
});
