import { isEditable } from './editable.ts';
import { isOnOwnHost } from './own-hosts.ts';

/** After the last change by keyboard or touch handle, in milliseconds: who still extends a selection is not done. */
const SETTLING_TIME = 400;

/**
 * Calls back when the reader has finished selecting text: at once after the pointer is released, else when the
 * selection has come to rest. Not for selections without words or in fields, and once for each selection. The
 * range is a copy, so it stays when the selection goes.
 */
export function watchSelection(document: Document, onSelect: (range: Range) => void, signal: AbortSignal): void {
  const watch = new SelectionWatch(document, onSelect);
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', (event) => watch.press(event), options);
  document.addEventListener('pointerup', () => watch.release(), options);
  document.addEventListener('pointercancel', () => watch.release(), options);
  document.addEventListener('selectionchange', () => watch.change(), options);
  signal.addEventListener('abort', () => watch.stop());
}

class SelectionWatch {
  readonly #document: Document;
  readonly #onSelect: (range: Range) => void;
  #isPressed = false;
  /** Until the selection that the pointer made is told. */
  #isReleased = false;
  #last: Range | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, onSelect: (range: Range) => void) {
    this.#document = document;
    this.#onSelect = onSelect;
  }

  press(event: Event): void {
    this.#isPressed = !isOnOwnHost(event);
    // What was selected by other means is about to go.
    if (this.#isPressed) this.stop();
  }

  release(): void {
    if (!this.#isPressed) return;
    this.#isPressed = false;
    // Browsers clear a selection that was clicked only after this event.
    this.#settle(0);
    this.#isReleased = true;
  }

  change(): void {
    // The pointer's last change may be told only after its release.
    if (!this.#isPressed && !this.#isReleased) this.#settle(SETTLING_TIME);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isReleased = false;
  }

  #settle(wait: number): void {
    this.stop();
    this.#timer = setTimeout(() => this.#report(), wait);
  }

  #report(): void {
    this.#isReleased = false;
    const range = selectedRange(this.#document);
    const isNew = range !== null && !(this.#last && areSame(range, this.#last));
    this.#last = range;
    if (isNew) this.#onSelect(range);
  }
}

/** What the reader has selected now, as a copy; null for nothing, for no words, and for what is in a field. */
export function selectedRange(document: Document): Range | null {
  const selection = Document.prototype.getSelection.call(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  return isEditable(range.commonAncestorContainer) || !/\S/u.test(selection.toString()) ? null : range;
}

function areSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
