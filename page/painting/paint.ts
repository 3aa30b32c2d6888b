import type { Look } from '../../model/look.ts';
import type { Tag } from '../../model/tag.ts';
import { groundReader } from './ground.ts';
import { HIGHLIGHT_NAMES, MARKS, highlightName } from './highlight-names.ts';
import type { Mark } from './highlight-names.ts';
import { GROUNDS } from './palette.ts';
import type { Ground } from './palette.ts';
import { isElement, parentOf } from '../text/unclobbered.ts';

/**
 * Marked by a person; found reworded, and nobody has confirmed the place yet, which gives it its underlines alone; or only
 * suggested, which makes these dashed.
 */
export type PassageStatus = 'marked' | 'doubtful' | 'suggested';

export interface PaintedPassage {
  id: string;
  tags: readonly Tag[];
  /** In place of its tags. */
  look?: Look | undefined;
  /** Marked, unless something else is said. */
  status?: PassageStatus;
  /** As TextMap.rangesOf gives them. */
  ranges: readonly Range[];
}

/** What we use of a browser's Highlight; tests bring their own, as jsdom has none. */
export interface PaintLayer {
  priority: number;
  add(range: AbstractRange): unknown;
  clear(): void;
}

/** What we use of CSS.highlights. */
export interface PaintRegistry<Layer extends PaintLayer> {
  get(name: string): Layer | undefined;
  set(name: string, layer: Layer): unknown;
  delete(name: string): unknown;
}

export interface Painter {
  /** Shows these passages and no others. */
  paint(passages: readonly PaintedPassage[]): void;
  /** Marks passages for a moment, so that the eye finds them after scrolling. */
  flash(ids: readonly string[]): void;
  /** Marks the passage that is selected elsewhere, in the sidebar say. */
  select(id: string | null): void;
}

const PREFIXES = { marked: '', doubtful: 'line-', suggested: 'suggested-' } as const;

const FLASH_MS = 1400;
/**
 * How often a registry that the page cleared, or a theme that it changed in a way of its own, is noticed: until it is painted anew, text can
 * be as light as its tint. The system's theme tells of itself.
 */
const CHECK_MS = 500;

/**
 * Paints with the CSS Custom Highlight API, so the page's DOM stays as it is. The style sheet is
 * highlight.css. Aborting the signal takes all paint away.
 */
export function createPainter({ signal }: { signal: AbortSignal }): Painter {
  return createPainterOn(CSS.highlights, () => new Highlight(), signal);
}

/** The same on a given registry. */
export function createPainterOn<Layer extends PaintLayer>(
  registry: PaintRegistry<Layer>,
  createLayer: () => Layer,
  signal: AbortSignal,
): Painter {
  const painter = new LayerPainter(registry, createLayer);
  const check = () => painter.check();
  const timer = setInterval(check, CHECK_MS);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    painter.remove();
  });
  return painter;
}

class LayerPainter<Layer extends PaintLayer> implements Painter {
  readonly #registry: PaintRegistry<Layer>;
  readonly #layers: ReadonlyMap<string, Layer>;
  #passages: readonly PaintedPassage[] = [];
  #groundOfFirst: Ground | null = null;
  #selected: string | null = null;
  #flashed: readonly string[] = [];
  #flashEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(registry: PaintRegistry<Layer>, createLayer: () => Layer) {
    this.#registry = registry;
    this.#layers = new Map(HIGHLIGHT_NAMES.map((name) => [name, createLayer()]));
    MARKS.forEach((mark, priority) => {
      for (const ground of GROUNDS) this.#layer(mark, ground).priority = priority;
    });
    this.#register();
  }

  paint(passages: readonly PaintedPassage[]): void {
    this.#passages = passages;
    this.#repaint();
  }

  select(id: string | null): void {
    this.#selected = id;
    this.#repaint();
  }

  flash(ids: readonly string[]): void {
    clearTimeout(this.#flashEnd);
    this.#showFlash(ids);
    this.#flashEnd = setTimeout(() => this.#showFlash([]), FLASH_MS);
  }

  /** Mends what a page does to the paint: it may clear the registry, or go from light to dark. */
  check(): void {
    if (document.visibilityState === 'hidden') return;
    this.#register();
    if (groundUnder(this.#passages.at(0), groundReader()) !== this.#groundOfFirst) this.#repaint();
  }

  remove(): void {
    clearTimeout(this.#flashEnd);
    for (const [name, layer] of this.#layers) if (this.#registry.get(name) === layer) this.#registry.delete(name);
  }

  #showFlash(ids: readonly string[]): void {
    this.#flashed = ids;
    this.#repaint();
  }

  #register(): void {
    for (const [name, layer] of this.#layers) if (this.#registry.get(name) !== layer) this.#registry.set(name, layer);
  }

  #repaint(): void {
    const readGround = groundReader();
    this.#groundOfFirst = groundUnder(this.#passages.at(0), readGround);
    for (const layer of this.#layers.values()) layer.clear();
    for (const passage of this.#passages) {
      const ground = groundUnder(passage, readGround) ?? 'light';
      for (const mark of this.#marksOf(passage)) {
        for (const range of passage.ranges) this.#layer(mark, ground).add(range);
      }
    }
  }

  #marksOf({ id, tags, look, status = 'marked' }: PaintedPassage): Mark[] {
    const states: readonly (Mark | false)[] = [
      id === this.#selected && 'selected',
      this.#flashed.includes(id) && 'flash',
    ];
    const drawn = look ? [look] : tags.map((tag) => `${PREFIXES[status]}${tag}` as const);
    return [...drawn, ...states.filter((mark) => mark !== false)];
  }

  #layer(mark: Mark, ground: Ground): Layer {
    return this.#layers.get(highlightName(mark, ground)) as Layer;
  }
}

function groundUnder(passage: PaintedPassage | undefined, readGround: (element: Element) => Ground): Ground | null {
  const parent = passage?.ranges[0] && parentOf(passage.ranges[0].startContainer);
  return parent && isElement(parent) ? readGround(parent) : null;
}
