import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import { ExpectedFailure } from '../../../model/expected-failure.ts';
import { ownCodes, rememberedMeanings, rememberMeanings } from '../../../storage/exchange/code-meanings.ts';
import type { LongWork } from '../../../storage/long-work.ts';
import { tellWork } from '../../running-work/running-work.ts';
import { SharedState } from '../../ui/shared-state.ts';
import { keepInWorker, lookInWorker, planInWorker } from './ask-import-worker.ts';
import { likelyMeaning } from './code-choices.ts';
import { workOf, type AskedFile, type ImportState, type Meanings, type OfferedImport } from './import-state.ts';
import { undoImport, type ImportResult } from './keep-import.ts';
import { askedTable, rememberMeaning } from './said-tables.ts';

/** A file from its choice to the kept passages. Nothing is changed before the person says so. It goes on when its screen is left. */
class AnnotationImport extends SharedState<ImportState> {
  #running: AbortController | null = null;

  override set(state: ImportState): void {
    super.set(state);
    tellWork('annotations in', workOf(state, this.cancel));
  }

  /** Reads a file, where there is nothing to be asked before. */
  readonly offer = (file: File): void => this.#during((signal) => this.#look(file, signal), refusalOf(file));

  /** Reads a table as the person said what its columns hold; where it cannot be read so, they are asked again. */
  readonly readTable = ({ file, table }: AskedFile, meaning: TableMeaning): void =>
    this.#during(
      async (signal) => {
        await rememberMeaning(table, meaning);
        await this.#read(file, { table: { ...table, meaning }, meaning }, signal);
      },
      (failure) => ({ at: 'columns', asked: { file, table: { ...table, meaning }, failure } }),
    );

  readonly askAgain = ({ file, said }: OfferedImport): void => {
    if (said) this.set({ at: 'columns', asked: { file, table: said.table, failure: null } });
  };

  /** Of a project's file the annotations alone. */
  readonly readAnnotations = (file: File): void =>
    this.#during((signal) => this.#read(file, null, signal), refusalOf(file));

  /** All of a project's file, as under Projects. */
  readonly openProject = (file: File): void =>
    this.#during(async () => {
      this.set({ at: 'opening', name: file.name });
      const { takeProjectFile } = await import('../../projects/take-project-file.ts');
      const { says, isTaken } = await takeProjectFile(file);
      this.set({ at: 'opened', says, isTaken });
    });

  readonly keep = ({ file, plan, codes, said }: OfferedImport, meanings: Meanings): void =>
    this.#during(async (signal) => {
      this.set({ at: 'keeping', done: 0, total: 0 });
      await rememberMeanings(
        Object.fromEntries(plan.codes.map(({ code }) => [code.name, meanings.get(code.id) ?? null])),
      );
      const progress = (done: number, total: number) => this.set({ at: 'keeping', done, total });
      const meant = { codes, meanings, table: said?.meaning ?? null };
      const result = await keepInWorker(file, meant, { signal, progress });
      this.set({ at: 'kept', name: plan.fileName, result });
    });

  readonly undo = (result: ImportResult): void =>
    this.#during(
      async () => this.set({ at: 'undone', passages: await undoImport(result) }),
      (reason) => ({ at: 'failed', reason }),
      'Not all of this import could be taken back: the library failed midway.',
    );

  readonly cancel = (): void => this.#running?.abort();

  readonly rest = (): void => this.set({ at: 'rest' });

  async #look(file: File, signal: AbortSignal): Promise<void> {
    const look = await lookInWorker(file, this.#reading(file, signal));
    if (look.asks === 'columns') {
      this.set({ at: 'columns', asked: { file, table: await askedTable(look.table), failure: null } });
    } else if (look.asks === 'how much') this.set({ at: 'project', file, kind: look.kind });
    else await this.#read(file, null, signal);
  }

  async #read(file: File, said: OfferedImport['said'], signal: AbortSignal): Promise<void> {
    const plan = await planInWorker(file, said?.meaning ?? null, this.#reading(file, signal));
    const [codes, remembered] = [await ownCodes(), await rememberedMeanings()];
    const meanings = plan.codes.map(
      ({ code }) => [code.id, likelyMeaning(code, codes) ?? remembered[code.name] ?? null] as const,
    );
    this.set({ at: 'offered', offered: { file, plan, codes, meanings: new Map(meanings), said } });
  }

  #reading({ name }: File, signal: AbortSignal): LongWork {
    const progress = (done: number, total: number) => this.set({ at: 'reading', name, done, total });
    progress(0, 0);
    return { signal, progress };
  }

  /**
   * @param afterFailure what is to be done where the work ends with a reason for the reader.
   * @param unexpected the reason where there is none that helps.
   */
  #during(
    work: (signal: AbortSignal) => Promise<void>,
    afterFailure: (reason: string) => ImportState = (reason) => ({ at: 'failed', reason }),
    unexpected = UNEXPECTED,
  ): void {
    this.#running = new AbortController();
    const { signal } = this.#running;
    void work(signal).catch((error: unknown) => {
      if (signal.aborted) return this.set({ at: 'stopped' });
      const reason = error instanceof ExpectedFailure ? error.message : unexpected;
      this.set(afterFailure(reason));
    });
  }
}

function refusalOf({ name }: File): (reason: string) => ImportState {
  return (reason) => ({ at: 'failed', reason: `${name}: ${reason}` });
}

const UNEXPECTED = 'This file cannot be read. Nothing was changed.';

export const annotationImport = new AnnotationImport({ at: 'rest' });
