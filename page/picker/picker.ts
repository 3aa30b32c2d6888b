import type { Tag } from '../../model/tag.ts';
import { catchKeys } from './catch-keys.ts';
import { followSelection } from './follow-selection.ts';
import { actionOf } from './picker-keys.ts';
import type { KeyAction } from './picker-keys.ts';
import pickerStyle from './picker.css?inline';
import { PickerToolbar } from './picker-toolbar.ts';

export interface PickerOptions {
  /** The lines of the selection where they are now: a range's client rects. Asked again whenever the page moves. */
  lines: () => Iterable<DOMRect>;
  tags: readonly Tag[];
  onToggle: (tag: Tag) => void;
  /** Where absent, the picker offers no note. */
  onNote?: () => void;
  /** Called once, whatever closed the picker. */
  onClose: () => void;
  signal: AbortSignal;
}

export interface Picker {
  /** Shows which tags the passage has now. */
  show(tags: readonly Tag[]): void;
  /** Says why a change was not kept. */
  showFailure(reason: string): void;
  close(): void;
}

/**
 * Opens the picker at a selection, in a shadow root of its own (see openHost in own-hosts.ts). It stays until
 * Escape, a press outside it, or the selection leaves the window; its keys do not reach the page meanwhile.
 */
export function openPicker(root: ShadowRoot, options: PickerOptions): Picker {
  const picker = new OpenPicker(root, options);
  if (options.signal.aborted) picker.close();
  else options.signal.addEventListener('abort', () => picker.close(), { signal: picker.signal });
  return picker;
}

class OpenPicker implements Picker {
  readonly #root: ShadowRoot;
  readonly #options: PickerOptions;
  readonly #toolbar: PickerToolbar;
  readonly #closing = new AbortController();
  #tags: readonly Tag[] = [];

  constructor(root: ShadowRoot, options: PickerOptions) {
    this.#root = root;
    this.#options = options;
    const { onNote, onToggle, lines } = options;
    this.#toolbar = new PickerToolbar(onToggle, onNote ? () => this.#note() : null);
    const style = document.createElement('style');
    style.textContent = pickerStyle;
    root.append(style, this.#toolbar.element);
    this.signal.addEventListener('abort', () => [style, this.#toolbar.element].forEach((element) => element.remove()));
    this.show(options.tags);
    window.addEventListener('pointerdown', (event) => this.#pressed(event), { capture: true, signal: this.signal });
    catchKeys((event) => this.#takeKey(event), this.signal);
    followSelection(this.#toolbar.element, lines, () => this.close(), this.signal);
  }

  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  show(tags: readonly Tag[]): void {
    this.#tags = tags;
    this.#toolbar.show(tags);
  }

  showFailure(reason: string): void {
    this.#toolbar.showFailure(reason);
  }

  close(): void {
    if (this.signal.aborted) return;
    this.#closing.abort();
    this.#options.onClose();
  }

  #pressed(event: Event): void {
    if (!event.composedPath().includes(this.#root.host)) this.close();
  }

  #note(): void {
    if (this.#tags.length > 0) this.#options.onNote?.();
  }

  #takeKey(event: KeyboardEvent): boolean {
    const focused = this.#root.activeElement;
    if (focused instanceof HTMLElement && this.#takeKeyInside(event, focused)) return true;
    const action = actionOf(event);
    return action !== null && this.#perform(action, focused !== null);
  }

  #takeKeyInside(event: KeyboardEvent, focused: HTMLElement): boolean {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    const step = steps[event.key];
    if (step !== undefined) this.#toolbar.moveFocus(step);
    else if (event.key === 'Enter' || event.key === ' ') focused.click();
    else return false;
    return true;
  }

  /** Whether the key was the picker's to take. */
  #perform(action: KeyAction, hasFocus: boolean): boolean {
    if (action.type === 'close') this.close();
    else if (action.type === 'toggle') this.#options.onToggle(action.tag);
    else if (action.type === 'note' && this.#options.onNote) this.#note();
    else if (action.type === 'focus' && !hasFocus) this.#toolbar.focus();
    else return false;
    return true;
  }
}
