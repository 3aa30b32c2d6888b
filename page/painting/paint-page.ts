import { createPainter, createPainterOn, type PaintedPassage, type Painter } from './paint.ts';
import { documentOf, windowOf } from '../text/unclobbered.ts';

interface PagePainterOptions {
  signal: AbortSignal;
  /** Is told of each frame's document that is to be painted for the first time: it needs the style sheet, too. */
  onFrame?: () => void;
}

/** Paints a page with the frames that are open in it: each document has highlights of its own. */
export function createPagePainter(options: PagePainterOptions): Painter {
  return new PagePainter(options);
}

class PagePainter implements Painter {
  readonly #signal: AbortSignal;
  readonly #onFrame: (() => void) | undefined;
  readonly #painters = new Map<Document, Painter>();

  constructor({ signal, onFrame }: PagePainterOptions) {
    this.#signal = signal;
    this.#onFrame = onFrame;
    this.#painters.set(document, createPainter({ signal }));
  }

  paint(passages: readonly PaintedPassage[]): void {
    const perDocument = new Map<Document, PaintedPassage[]>([...this.#painters.keys()].map((known) => [known, []]));
    for (const passage of passages) {
      for (const [owner, ranges] of Map.groupBy(passage.ranges, ({ startContainer }) => documentOf(startContainer))) {
        if (!owner) continue;
        const own = perDocument.get(owner) ?? [];
        own.push({ ...passage, ranges });
        perDocument.set(owner, own);
      }
    }
    for (const [owner, own] of perDocument) this.#painterOf(owner)?.paint(own);
  }

  flash(ids: readonly string[]): void {
    for (const painter of this.#painters.values()) painter.flash(ids);
  }

  select(id: string | null): void {
    for (const painter of this.#painters.values()) painter.select(id);
  }

  #painterOf(owner: Document): Painter | null {
    const known = this.#painters.get(owner);
    const view = windowOf(owner);
    if (known || !view) return known ?? null;
    const ending = new AbortController();
    const signal = AbortSignal.any([this.#signal, ending.signal]);
    const painter = createPainterOn(view.CSS.highlights, () => new view.Highlight(), signal);
    this.#painters.set(owner, painter);
    // What is left of a frame's document once it is gone throws in Firefox whoever touches it.
    const leave = () => {
      ending.abort();
      this.#painters.delete(owner);
    };
    view.addEventListener('pagehide', leave, { once: true });
    this.#onFrame?.();
    return painter;
  }
}
