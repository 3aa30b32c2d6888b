import { TAGS } from '../../model/tag.ts';
import type { Tag } from '../../model/tag.ts';

const LABELS: Readonly<Record<Tag, string>> = {
  fact: 'Fact',
  quote: 'Quote',
  opinion: 'Opinion',
  statistic: 'Statistic',
};

/** The picker's buttons: a toolbar as the ARIA Authoring Practices describe it, one stop for Tab, arrows inside. */
export class PickerToolbar {
  readonly element = document.createElement('div');
  readonly #tagButtons: ReadonlyMap<Tag, HTMLElement>;
  readonly #noteButton: HTMLElement | null;
  readonly #status = document.createElement('span');

  constructor(onTag: (tag: Tag) => void, onNote: (() => void) | null) {
    this.#tagButtons = new Map(TAGS.map((tag, index) => [tag, tagButton(tag, String(index + 1), () => onTag(tag))]));
    this.#noteButton = onNote && noteButton(onNote);
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.element.className = 'picker';
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', 'Tag this passage');
    this.element.append(...this.#buttons(), this.#status);
    this.#makeStop(0);
    // The selection, and the page's focus, stay where they are when a button is pressed.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  show(tags: readonly Tag[]): void {
    for (const [tag, button] of this.#tagButtons) button.setAttribute('aria-pressed', String(tags.includes(tag)));
    this.#noteButton?.setAttribute('aria-disabled', String(tags.length === 0));
    this.#status.className = 'status';
    this.#status.textContent = tags.length > 0 ? `Tagged ${tags.join(', ')}` : 'Not tagged';
  }

  showFailure(reason: string): void {
    this.#status.className = 'failure';
    this.#status.textContent = reason;
  }

  focus(): void {
    this.#buttons()
      .find((button) => button.tabIndex === 0)
      ?.focus();
  }

  /** Moves the focus by a number of buttons, round the ends. */
  moveFocus(step: number): void {
    const buttons = this.#buttons();
    const now = buttons.findIndex((button) => button.tabIndex === 0);
    this.#makeStop((now + step + buttons.length) % buttons.length);
    this.focus();
  }

  #makeStop(stop: number): void {
    this.#buttons().forEach((button, index) => {
      button.tabIndex = index === stop ? 0 : -1;
    });
  }

  #buttons(): HTMLElement[] {
    return [...this.#tagButtons.values(), ...(this.#noteButton ? [this.#noteButton] : [])];
  }
}

function tagButton(tag: Tag, key: string, onPress: () => void): HTMLElement {
  const button = createButton(keyCap(key), createLabel(LABELS[tag]));
  button.dataset['tag'] = tag;
  button.setAttribute('aria-keyshortcuts', key);
  button.addEventListener('click', onPress);
  return button;
}

function noteButton(onPress: () => void): HTMLElement {
  const button = createButton('Note', keyCap('N'));
  button.classList.add('note');
  button.setAttribute('aria-keyshortcuts', 'N');
  button.addEventListener('click', onPress);
  return button;
}

function createButton(...content: (Node | string)[]): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...content);
  return button;
}

/** Hidden from screen readers, which are told the key by `aria-keyshortcuts`. */
function keyCap(key: string): HTMLElement {
  const cap = document.createElement('kbd');
  cap.textContent = key;
  cap.setAttribute('aria-hidden', 'true');
  return cap;
}

function createLabel(text: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = text;
  return label;
}
