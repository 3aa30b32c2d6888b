import { ask, RequestFailed } from '../../messaging/ask.ts';
import { positionOf } from '../../model/passage.ts';
import { toggleTag, type Tag } from '../../model/tag.ts';
import { boxesOf } from '../../page/boxes.ts';
import { describePassage, type PassageDescription } from '../../page/describe.ts';
import { openHost } from '../../page/own-hosts.ts';
import { openPicker, type Picker } from '../../page/picker.ts';
import type { PageReading } from '../../page/read-page.ts';
import type { CapturedPage } from './captured-page.ts';
import type { ShownPassages } from './shown-passages.ts';

/** Opens the picker at a selection; it gives way to the next one, and goes when the signal aborts. */
export function pickTagsFor(range: AbstractRange, page: CapturedPage, shown: ShownPassages, signal: AbortSignal): void {
  const description = describePassage(page.reading, range);
  if (!description) return;
  const ranges = rangesOf(description, page.reading);
  const closing = new AbortController();
  const tagging = new Tagging(page, description, shown);
  const root = openHost('closed', closing.signal);
  const picker: Picker = openPicker(root, {
    lines: () => boxesOf(ranges),
    tags: tagging.tags,
    onToggle: (tag) =>
      void tagging.toggle(tag).then(
        () => picker.show(tagging.tags),
        (error: unknown) => picker.showFailure(reasonOf(error)),
      ),
    onNote: () => {
      void tagging.editNote();
      picker.close();
    },
    onClose: () => closing.abort(),
    signal,
  });
}

function rangesOf({ place, selectors }: PassageDescription, { article, wholePage }: PageReading): Range[] {
  const position = positionOf(selectors);
  return position ? (place === 'article' ? article : wholePage()).rangesOf(position.start, position.end) : [];
}

/** Tags a selection without the picker, as the context menu does. */
export async function tagRange(
  range: AbstractRange,
  tag: Tag,
  page: CapturedPage,
  shown: ShownPassages,
): Promise<void> {
  const description = describePassage(page.reading, range);
  if (!description) return;
  const tagging = new Tagging(page, description, shown);
  if (!tagging.tags.includes(tag)) await tagging.toggle(tag);
}

/** The tags of one passage, from none to some and back; one change after the other, in the order of the keys. */
class Tagging {
  readonly #page: CapturedPage;
  readonly #description: PassageDescription;
  #id: string | null;
  #tags: readonly Tag[];
  #last: Promise<void> = Promise.resolve();

  constructor(page: CapturedPage, description: PassageDescription, shown: ShownPassages) {
    this.#page = page;
    this.#description = description;
    const existing = shown.sameWords(description);
    this.#id = existing?.id ?? null;
    this.#tags = existing?.tags ?? [];
  }

  get tags(): readonly Tag[] {
    return this.#tags;
  }

  /** Resolves once the change is kept. */
  toggle(tag: Tag): Promise<void> {
    const change = this.#last.then(() => this.#write(toggleTag(this.#tags, tag)));
    this.#last = change.catch(() => undefined);
    return change;
  }

  /** The sidebar opens the note of the passage. */
  async editNote(): Promise<void> {
    await this.#last;
    if (this.#id) await ask('passage.chosen', { id: this.#id, editNote: true });
  }

  async #write(tags: Tag[]): Promise<void> {
    if (this.#id === null) {
      const kept = await ask('annotation.create', { ...(await this.#page.keptText()), ...this.#description, tags });
      this.#id = kept.id;
    } else if (tags.length > 0) {
      await ask('annotation.change', { id: this.#id, change: { tags } });
    } else {
      await ask('annotation.delete', { id: this.#id });
      this.#id = null;
    }
    this.#tags = tags;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RequestFailed) return error.message;
  return 'Not kept: Parallax was updated or switched off. Reload the page and try again.';
}
