import { toggleTag, type Tag } from '../../model/tag.ts';
import type { PassageDescription } from '../anchoring/describe.ts';
import type { ShownPassages } from '../painting/shown-passages.ts';

/** Keeps what is tagged. Each promise resolves once that is done, and rejects where it is not. */
export interface PassageKeeper {
  /** @returns the id of the passage. */
  create: (passage: PassageDescription & { tags: Tag[] }) => Promise<string>;
  changeTags: (id: string, tags: Tag[]) => Promise<unknown>;
  delete: (id: string) => Promise<unknown>;
  /** Lets the reader write the passage's note, wherever notes are written. */
  editNote: (id: string) => unknown;
  /** Why something was not kept, in words for the reader. */
  reasonOf: (error: unknown) => string;
}

/** The tags of one passage, from none to some and back; one change after the other, in the order of the keys. */
export class Tagging {
  readonly #description: PassageDescription;
  readonly #keeper: PassageKeeper;
  #id: string | null;
  #tags: readonly Tag[];
  #last: Promise<void> = Promise.resolve();

  constructor(description: PassageDescription, shown: ShownPassages, keeper: PassageKeeper) {
    this.#description = description;
    this.#keeper = keeper;
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

  async editNote(): Promise<void> {
    await this.#last;
    if (this.#id) await this.#keeper.editNote(this.#id);
  }

  async #write(tags: Tag[]): Promise<void> {
    if (this.#id === null) this.#id = await this.#keeper.create({ ...this.#description, tags });
    else if (tags.length > 0) await this.#keeper.changeTags(this.#id, tags);
    else {
      await this.#keeper.delete(this.#id);
      this.#id = null;
    }
    this.#tags = tags;
  }
}
