// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPagePainter } from '../../../page/painting/paint-page.ts';
import type { PaintedPassage } from '../../../page/painting/paint.ts';

class Layer extends Set {
  priority = 0;
}

const onFrame = vi.fn<() => void>();
let ending: AbortController;
let registries: Map<Window, Map<string, Layer>>;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  registries = new Map();
  onFrame.mockReset();
  ending = new AbortController();
  document.body.innerHTML = '<p>Bridge shut.</p><iframe></iframe>';
  canPaint(window);
});

afterEach(() => ending.abort());

/** What jsdom lacks. */
function canPaint(view: Window): void {
  registries.set(view, new Map());
  Object.assign(view, { CSS: { highlights: registries.get(view) }, Highlight: Layer });
}

function frameView(): Window {
  const view = document.querySelector('iframe')?.contentWindow as Window;
  view.document.body.innerHTML = '<p>Ferries double.</p>';
  canPaint(view);
  return view;
}

function factIn(page: Document): PaintedPassage {
  const range = page.createRange();
  range.selectNodeContents(page.querySelector('p') as Element);
  return { id: page === document ? 'own' : 'framed', tags: ['fact'], ranges: [range] };
}

const painted = (view: Window) => [...(registries.get(view)?.get('parallax-fact-light') ?? [])].map(String);

test('each document has the passages that stand in it', () => {
  const view = frameView();
  createPagePainter({ signal: ending.signal }).paint([factIn(document), factIn(view.document)]);
  expect([painted(window), painted(view)]).toEqual([['Bridge shut.'], ['Ferries double.']]);
});

test('a frame is told of once, when it is painted for the first time', () => {
  const painter = createPagePainter({ signal: ending.signal, onFrame });
  painter.paint([factIn(document)]);
  expect(onFrame).not.toHaveBeenCalled();
  const view = frameView();
  for (let time = 0; time < 2; time += 1) painter.paint([factIn(document), factIn(view.document)]);
  expect(onFrame).toHaveBeenCalledTimes(1);
});

test('a frame with an element named defaultView is painted as any other', () => {
  const view = frameView();
  const form = view.document.createElement('form');
  Object.defineProperty(view.document, 'defaultView', { value: form });
  createPagePainter({ signal: ending.signal }).paint([factIn(document), factIn(view.document)]);
  expect([painted(window), painted(view)]).toEqual([['Bridge shut.'], ['Ferries double.']]);
});

test('a frame that is left is touched no more', () => {
  const view = frameView();
  const painter = createPagePainter({ signal: ending.signal });
  painter.paint([factIn(document), factIn(view.document)]);
  view.dispatchEvent(new Event('pagehide'));
  expect(registries.get(view)?.size).toBe(0);
  const registry = registries.get(view) as Map<string, Layer>;
  registry.get = () => {
    throw new TypeError('can’t access dead object');
  };
  painter.paint([factIn(document)]);
  painter.select('own');
  ending.abort();
  expect(painted(window)).toEqual([]);
});
