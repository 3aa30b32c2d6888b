import { positionOf } from '../../model/passage.ts';
import type { Tag } from '../../model/tag.ts';
import { boxesOf } from '../painting/boxes.ts';
import { describePassage, type PageTexts, type PassageDescription } from '../anchoring/describe.ts';
import { openHost } from '../text/own-hosts.ts';
import { openPicker, type Picker } from './picker.ts';
import type { ShownPassages } from '../painting/shown-passages.ts';
import { Tagging, type PassageKeeper } from './tagging.ts';

/** The text as it reads now, what is shown in it, and who keeps what is tagged there. */
export interface TaggedText {
  reading: PageTexts;
  shown: ShownPassages;
  keeper: PassageKeeper;
}

/** Tags what the reader selects, with the picker or without; one picker at a time, and none once the signal aborts. */
export class SelectionTagger {
  readonly #text: () => TaggedText;
  readonly #signal: AbortSignal;
  #open: Picker | null = null;

  constructor(text: () => TaggedText, signal: AbortSignal) {
    this.#text = text;
    this.#signal = signal;
  }

  /** Opens the picker at a selection, unless it holds no words of the text. One that is open gives way to it. */
  pick(range: AbstractRange | null): void {
    // A selection that grows by keyboard opens it again and again; two would fight for the keys.
    this.#open?.close();
    const { reading, shown, keeper } = this.#text();
    const description = range && describePassage(reading, range);
    if (!description) return;
    const ranges = rangesOf(description, reading);
    const tagging = new Tagging(description, shown, keeper);
    const closing = new AbortController();
    const picker: Picker = openPicker(openHost('closed', closing.signal), {
      lines: () => boxesOf(ranges),
      tags: tagging.tags,
      onToggle: (tag) =>
        void tagging.toggle(tag).then(
          () => picker.show(tagging.tags),
          (error: unknown) => picker.showFailure(keeper.reasonOf(error)),
        ),
      onNote: () => {
        void tagging.editNote();
        picker.close();
      },
      onClose: () => closing.abort(),
      signal: this.#signal,
    });
    this.#open = picker;
  }

  /** Tags a selection without the picker, as the context menu does. */
  async tag(range: AbstractRange | null, tag: Tag): Promise<void> {
    this.#open?.close();
    const { reading, shown, keeper } = this.#text();
    const description = range && describePassage(reading, range);
    if (!description) return;
    const tagging = new Tagging(description, shown, keeper);
    if (!tagging.tags.includes(tag)) await tagging.toggle(tag);
  }
}

function rangesOf({ place, selectors }: PassageDescription, { article, wholePage }: PageTexts): Range[] {
  const position = positionOf(selectors);
  return position ? (place === 'article' ? article : wholePage()).rangesOf(position.start, position.end) : [];
}
