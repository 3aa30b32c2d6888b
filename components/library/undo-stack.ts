import type { LongWork } from '../../storage/long-work.ts';

/** Something that was done, and how it is taken back. */
export interface DoneStep {
  /** For the person: “3 articles moved to the trash”. */
  said: string;
  undo: (work: LongWork) => Promise<unknown>;
}

/** More than anybody remembers having done. */
const MOST_STEPS = 100;

/** What can be undone, the last first. It lives as long as the page, whichever of its screens is shown. */
export class UndoStack {
  #steps: readonly DoneStep[] = [];
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly last = (): DoneStep | null => this.#steps.at(-1) ?? null;

  push(step: DoneStep): void {
    this.#put([...this.#steps, step].slice(-MOST_STEPS));
  }

  pop(): DoneStep | null {
    const last = this.last();
    this.#put(this.#steps.slice(0, -1));
    return last;
  }

  #put(steps: readonly DoneStep[]): void {
    this.#steps = steps;
    for (const listener of this.#listeners) listener();
  }
}

/** That of the library and its trash. */
export const libraryUndo = new UndoStack();
