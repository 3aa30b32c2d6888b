import { isEditable } from '../picker/editable.ts';
import { isShadowRoot, openTrees } from '../text/flat-tree.ts';
import { isOnOwnHost } from '../text/own-hosts.ts';
import { frameDocumentOf, rootOf } from '../text/unclobbered.ts';

/** After the last change by keyboard or touch handle, in milliseconds: who still extends a selection is not done. */
const SETTLING_TIME = 400;

/**
 * Calls back when the reader has finished selecting text: at once after the pointer is released, else when the
 * selection has come to rest. Not for selections without words or in fields, and once for each selection. The
 * range is a copy, so it stays when the selection goes.
 */
export function watchSelection(
  document: Document,
  onSelect: (range: AbstractRange) => void,
  signal: AbortSignal,
): void {
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
  readonly #onSelect: (range: AbstractRange) => void;
  #isPressed = false;
  /** Until the selection that the pointer made is told. */
  #isReleased = false;
  #last: AbstractRange | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, onSelect: (range: AbstractRange) => void) {
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

/**
 * What the reader has selected now, as a copy; null for nothing, for no words, and for what is in a field. It may begin in one
 * shadow root and end in another, as no Range can.
 */
export function selectedRange(document: Document): AbstractRange | null {
  const selection = Document.prototype.getSelection.call(document);
  const range = selection && composedRange(selection, document);
  if (!range || range.collapsed || isEditable(range.startContainer) || isEditable(range.endContainer)) return null;
  return range instanceof Range && !/\S/u.test(range.toString()) ? null : range;
}

/** The document in which a person selects: that of the frame which has the focus, if one has. */
export function focusedDocument(document: Document): Document {
  const frame = document.activeElement;
  const inner = frame && frameDocumentOf(frame);
  return inner ? focusedDocument(inner) : document;
}

function composedRange(selection: Selection, document: Document): AbstractRange | null {
  if (selection.rangeCount === 0) return null;
  const shadowRoots = openTrees(document).filter(isShadowRoot);
  // A selection tells of shadow roots only those that it is asked for.
  const inShadow = shadowRoots.length > 0 && 'getComposedRanges' in selection;
  const range = inShadow ? selection.getComposedRanges({ shadowRoots })[0] : selection.getRangeAt(0);
  return range ? copyOf(range) : null;
}

/** One that moves along with the page, where a Range can hold it. */
function copyOf(range: AbstractRange): AbstractRange {
  if (rootOf(range.startContainer) !== rootOf(range.endContainer)) return range;
  const copy = new Range();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return copy;
}

function areSame(one: AbstractRange, other: AbstractRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
