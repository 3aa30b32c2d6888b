import { tellWork, type ScreenWork } from '../../running-work/running-work.ts';
import { saveFile } from '../../ui/save-file.ts';
import { SharedState } from '../../ui/shared-state.ts';
import type { ExportOrder } from './write-export.ts';
import { NotWritten, writeInWorker } from './write-in-worker.ts';

export type ExportState =
  | { at: 'rest' }
  | { at: 'work'; done: number; total: number }
  | { at: 'saved'; name: string; bytes: number }
  | { at: 'stopped' }
  | { at: 'failed'; reason: string };

/** An export from the order to the saved file; one at a time. It goes on when its screen is left, and ends with the tab. */
class ExportSession extends SharedState<ExportState> {
  #running: AbortController | null = null;

  override set(state: ExportState): void {
    super.set(state);
    tellWork('annotations out', workOf(state, this.cancel));
  }

  readonly start = (order: ExportOrder): void => {
    this.#running = new AbortController();
    void this.#run(order, this.#running.signal);
  };

  readonly cancel = (): void => this.#running?.abort();

  readonly rest = (): void => this.set({ at: 'rest' });

  async #run(order: ExportOrder, signal: AbortSignal): Promise<void> {
    const progress = (done: number, total: number) => this.set({ at: 'work', done, total });
    progress(0, 0);
    try {
      const { name, content } = await writeInWorker(order, { signal, progress });
      saveFile(name, content);
      this.set({ at: 'saved', name, bytes: content.size });
    } catch (error) {
      this.set(signal.aborted ? { at: 'stopped' } : { at: 'failed', reason: reasonOf(error) });
    }
  }
}

export const exportSession = new ExportSession({ at: 'rest' });

function reasonOf(error: unknown): string {
  return error instanceof NotWritten ? error.message : 'Something went wrong. No file was written.';
}

function workOf(state: ExportState, cancel: () => void): ScreenWork | null {
  if (state.at === 'work') {
    return { is: 'running', label: 'Writing the export', done: state.done, total: state.total, cancel };
  }
  if (state.at === 'saved') return { is: 'over', said: `${state.name} is saved.` };
  return state.at === 'failed' ? { is: 'over', said: `Export: ${state.reason}` } : null;
}
