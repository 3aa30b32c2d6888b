import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { Code } from '../../model/code.ts';
import { ownCodes, rememberedMeanings, rememberMeanings } from '../../storage/exchange/code-meanings.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { tellWork, type ScreenWork } from '../running-work/running-work.ts';
import { countOf } from '../ui/counts.ts';
import { SharedState } from '../ui/shared-state.ts';
import { likelyMeaning, type CodeMeaning } from './code-choices.ts';
import { undoImport, type ImportResult } from './keep-import.ts';
import type { ImportPlan } from './plan-import.ts';
import { keepInWorker, planInWorker } from './ask-import-worker.ts';

export type Meanings = ReadonlyMap<string, CodeMeaning>;

/** A file that was read, for a person to say what its codes stand for. */
export interface OfferedImport {
  file: File;
  plan: ImportPlan;
  codes: readonly Code[];
  meanings: Meanings;
}

export type ImportState =
  | { at: 'rest' }
  | { at: 'reading'; name: string; done: number; total: number }
  | { at: 'offered'; offered: OfferedImport }
  | { at: 'keeping'; done: number; total: number }
  | { at: 'kept'; name: string; result: ImportResult }
  | { at: 'undone'; passages: number }
  | { at: 'stopped' }
  | { at: 'failed'; reason: string };

/** A file from its choice to the kept passages. Nothing is changed before the person says so. It goes on when its screen is left. */
class AnnotationImport extends SharedState<ImportState> {
  #running: AbortController | null = null;

  override set(state: ImportState): void {
    super.set(state);
    tellWork('annotations in', workOf(state, this.cancel));
  }

  readonly offer = (file: File): void =>
    this.#during(async (signal) => {
      const progress = (done: number, total: number) => this.set({ at: 'reading', name: file.name, done, total });
      progress(0, 0);
      this.set({ at: 'offered', offered: await offered(file, { signal, progress }) });
    });

  readonly keep = ({ file, plan, codes }: OfferedImport, meanings: Meanings): void =>
    this.#during(async (signal) => {
      this.set({ at: 'keeping', done: 0, total: plan.passages });
      await rememberMeanings(
        Object.fromEntries(plan.codes.map(({ code }) => [code.name, meanings.get(code.id) ?? null])),
      );
      const progress = (done: number, total: number) => this.set({ at: 'keeping', done, total });
      const result = await keepInWorker(file, { codes, meanings }, { signal, progress });
      this.set({ at: 'kept', name: plan.fileName, result });
    });

  readonly undo = (result: ImportResult): void =>
    this.#during(async () => this.set({ at: 'undone', passages: await undoImport(result) }));

  readonly cancel = (): void => this.#running?.abort();

  readonly rest = (): void => this.set({ at: 'rest' });

  #during(work: (signal: AbortSignal) => Promise<void>): void {
    this.#running = new AbortController();
    const { signal } = this.#running;
    void work(signal).catch((error: unknown) => this.set(stateAfter(error, signal)));
  }
}

export const annotationImport = new AnnotationImport({ at: 'rest' });

async function offered(file: File, work: LongWork): Promise<OfferedImport> {
  const [plan, codes, remembered] = [await planInWorker(file, work), await ownCodes(), await rememberedMeanings()];
  const meanings = plan.codes.map(
    ({ code }) => [code.id, likelyMeaning(code, codes) ?? remembered[code.name] ?? null] as const,
  );
  return { file, plan, codes, meanings: new Map(meanings) };
}

function stateAfter(error: unknown, signal: AbortSignal): ImportState {
  if (signal.aborted) return { at: 'stopped' };
  return {
    at: 'failed',
    reason: error instanceof ExpectedFailure ? error.message : 'This file cannot be read. Nothing was changed.',
  };
}

function workOf(state: ImportState, cancel: () => void): ScreenWork | null {
  const running = { is: 'running', cancel } as const;
  if (state.at === 'reading') {
    return { ...running, label: `Reading ${state.name}`, done: state.done, total: state.total || null };
  }
  if (state.at === 'keeping') return { ...running, label: 'Keeping the passages', ...state };
  if (state.at === 'offered') return { is: 'over', said: `${state.offered.plan.fileName} is read, and waits for you.` };
  if (state.at === 'kept') return { is: 'over', said: `${countOf(state.result.kept.length, 'passage')} imported.` };
  return state.at === 'failed' ? { is: 'over', said: state.reason } : null;
}
