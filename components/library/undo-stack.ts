import type { LongWork } from '../../storage/long-work.ts';
import { SharedState } from '../ui/shared-state.ts';
import { onLibraryReplaced } from '../undo/library-replaced.ts';

/** Something that was done, and how it is taken back. */
export interface DoneStep {
  /** For the person: “3 articles moved to the trash”. */
  said: string;
  undo: (work: LongWork) => Promise<unknown>;
}

/** More than anybody remembers having done. */
const MOST_STEPS = 100;

/** What can be undone, the last first. It lives as long as the page, whichever of its screens is shown. */
export class UndoStack extends SharedState<readonly DoneStep[]> {
  constructor() {
    super([]);
  }

  readonly last = (): DoneStep | null => this.current().at(-1) ?? null;

  push(step: DoneStep): void {
    this.set([...this.current(), step].slice(-MOST_STEPS));
  }

  pop(): DoneStep | null {
    const last = this.last();
    this.set(this.current().slice(0, -1));
    return last;
  }
}

/** That of the library and its trash. */
export const libraryUndo = new UndoStack();
onLibraryReplaced(() => libraryUndo.set([]), new AbortController().signal);
