import type { GivenFile } from '../../exchange/article-files/open-files.ts';
import type { ColumnMapping } from '../../exchange/article-files/table-file.ts';
import type { Id } from '../../model/id.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { idsBrought } from '../../storage/article-import/import-articles.ts';
import { takeBackImport } from '../../storage/article-import/take-back-import.ts';
import { forgetSteps } from '../../storage/undo/undo-log.ts';
import { importAsOneStep } from '../../storage/undo/undoable-import.ts';
import { tellWork } from '../running-work/running-work.ts';
import { SharedState } from '../ui/shared-state.ts';
import { ImportWorker } from './ask-import.ts';
import { choiceOf, editable, type EditedRow } from './rows/edited-row.ts';
import type { ImportStep } from './import-questions.ts';
import { reportOf } from './import-report.ts';
import { restingStage, START, takesFiles, type ImportState } from './import-state.ts';
import { workOfImport } from './import-work.ts';
import type { KeptRows } from './keep-rows.ts';
import { editRows, NO_ROWS, undoEdit, type RowEdit } from './rows/row-edits.ts';

/**
 * An import as the page has it, from the first file to the report. It outlives the screen that shows it, so that a look at the
 * library loses nothing; with the tab it ends, and what was not kept is gone.
 */
export class ImportSession extends SharedState<ImportState> {
  #worker: ImportWorker | null = null;
  #files: readonly GivenFile[] = [];
  #cancel: AbortController | null = null;
  /** Of what was kept last. */
  #step: Id | null = null;

  constructor() {
    super(START);
  }

  /** Reads files; where there are tables among them, the person first says which column holds what. */
  async add(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return;
    if (!takesFiles(this.current())) return this.fail('More files can be added once this step is done.');
    if (this.current().stage === 'done') this.startAgain();
    this.#files = files;
    const tables = await this.#work('tables', (worker, signal) => worker.ask('tables', { files }, { signal }));
    if (!tables) return;
    if (tables.length > 0) this.#set({ stage: 'map', tables });
    else await this.read(new Map());
  }

  /** Reads the files that were added, with the columns of their tables as the person has confirmed them. */
  async read(mappings: ReadonlyMap<string, ColumnMapping>): Promise<void> {
    const question = { files: this.#files, mappings };
    const found = await this.#work('files', (worker, signal) =>
      worker.ask('read', question, { signal, progress: this.#progress }),
    );
    if (!found) return;
    const { rows, refusals } = this.current();
    const all = [...rows.rows, ...found.rows.map(editable)];
    this.#set({
      stage: 'check',
      tables: [],
      rows: { rows: all, past: [], lastCell: null },
      refusals: [...refusals, ...found.refusals],
    });
  }

  edit(edit: RowEdit): void {
    this.#set({ rows: editRows(this.current().rows, edit) });
  }

  undo(): void {
    this.#set({ rows: undoEdit(this.current().rows) });
  }

  /** Takes into the library what is not left out, as one step that can be undone. */
  async keep(): Promise<void> {
    const { rows } = this.current().rows;
    const choices = rows.filter(({ decision }) => decision !== 'leave out').map(choiceOf);
    const ids = choices.map(({ id }) => id);
    // At once: a second click is not to begin a second import.
    this.#set({ stage: 'working', work: { what: 'rows', done: 0, total: ids.length } });
    try {
      this.#step = await importAsOneStep(ids, async () => {
        const kept = await this.#work('rows', (worker, signal) =>
          worker.ask('keep', { choices }, { signal, progress: this.#progress }),
        );
        return kept && this.#report(rows, kept);
      });
    } catch (error) {
      this.#set({ stage: restingStage(this.current()), work: null, failure: reasonOf(error) });
    }
  }

  /** @returns the articles and revisions that came. */
  #report(rows: readonly EditedRow[], kept: KeptRows): readonly Id[] {
    const report = reportOf(rows, this.current().refusals, kept);
    const brought = idsBrought(kept.outcomes.map(({ outcome }) => outcome));
    this.#set({ stage: 'done', report, brought, failure: kept.failure });
    return brought;
  }

  /** Back to the rows that the import did not come to. */
  goOn(): void {
    const { report, rows } = this.current();
    // Rows stand first in a report, in their order.
    const left = rows.rows.filter((_row, index) => report[index]?.outcome === 'not reached');
    this.#set({ ...START, stage: 'check', rows: { ...NO_ROWS, rows: left } });
  }

  /** Leaves the columns as they are and the files unread. */
  leaveTables(): void {
    this.#set({ stage: restingStage(this.current()), tables: [] });
  }

  /** Takes what was kept out of the library again. */
  async takeBack(): Promise<void> {
    const { brought } = this.current();
    const takenBack = await this.#work('back', async (_worker, signal) => {
      const progress = (done: number, total: number) => this.#set({ work: { what: 'back', done, total } });
      const taken = await takeBackImport(brought, { signal, progress });
      // What a stop left is still the step's to undo.
      if (!signal.aborted) await forgetSteps(({ id }) => id === this.#step);
      return taken;
    });
    if (takenBack !== null) this.#set({ stage: 'done', takenBack });
  }

  /** The text of a row, for a person to look at. */
  blocksOf(key: number) {
    return this.#running().ask('blocks', { key });
  }

  readonly cancel = (): void => this.#cancel?.abort();

  /** Says what went wrong outside of the import's own work. */
  fail(failure: string): void {
    this.#set({ failure });
  }

  clearFailure(): void {
    this.#set({ failure: null });
  }

  /** Forgets all that is not in the library. */
  startAgain(): void {
    this.cancel();
    this.#cancel = null;
    this.#worker?.end();
    this.#worker = null;
    this.#files = [];
    this.#set(START);
  }

  readonly #progress = (what: ImportStep, done: number, total: number) => this.#set({ work: { what, done, total } });

  /** Null where it was cancelled or failed; the stage is then what it was before. */
  async #work<Result>(
    what: NonNullable<ImportState['work']>['what'],
    work: (worker: ImportWorker, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | null> {
    const before = restingStage(this.current());
    const cancel = new AbortController();
    this.#cancel = cancel;
    this.#set({ stage: 'working', work: { what, done: 0, total: 0 }, failure: null });
    try {
      return await work(this.#running(), cancel.signal);
    } catch (error) {
      const failure = cancel.signal.aborted ? null : reasonOf(error);
      if (this.#cancel === cancel) this.#set({ stage: before, tables: [], failure });
      return null;
    } finally {
      if (this.#cancel === cancel) this.#set({ work: null });
    }
  }

  #running(): ImportWorker {
    this.#worker ??= new ImportWorker();
    return this.#worker;
  }

  #set(change: Partial<ImportState>): void {
    this.set({ ...this.current(), ...change });
    const { stage, work } = this.current();
    // Between two steps of the work there is nothing to tell.
    if (stage !== 'working' || work) tellWork('articles in', workOfImport(this.current(), this.cancel));
  }
}
