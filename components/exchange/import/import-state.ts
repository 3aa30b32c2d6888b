import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import type { Code } from '../../../model/code.ts';
import type { ScreenWork } from '../../running-work/running-work.ts';
import { countOf } from '../../ui/counts.ts';
import type { CodeMeaning } from './code-choices.ts';
import type { ImportResult } from './keep-import.ts';
import type { OwnFile } from '../../../exchange/own-files.ts';
import type { ImportPlan } from './plan-import.ts';
import type { AskedTable } from './said-tables.ts';

export type Meanings = ReadonlyMap<string, CodeMeaning>;

/** A table of another program, for a person to say which column holds what. */
export interface AskedFile {
  file: File;
  table: AskedTable;
  /** Why it could not be read as it was said last; null where it was not tried. */
  failure: string | null;
}

/** A file that was read, for a person to say what its codes stand for. */
export interface OfferedImport {
  file: File;
  plan: ImportPlan;
  codes: readonly Code[];
  meanings: Meanings;
  /** What a person said of its columns; null where nothing was asked. */
  said: { table: AskedTable; meaning: TableMeaning } | null;
}

export type ImportState =
  | { at: 'rest' }
  | { at: 'reading'; name: string; done: number; total: number }
  | { at: 'columns'; asked: AskedFile }
  | { at: 'project'; file: File; kind: OwnFile }
  | { at: 'opening'; name: string }
  | { at: 'opened'; says: string; isTaken: boolean }
  | { at: 'offered'; offered: OfferedImport }
  | { at: 'keeping'; done: number; total: number }
  | { at: 'kept'; name: string; result: ImportResult }
  | { at: 'undone'; passages: number }
  | { at: 'stopped' }
  | { at: 'failed'; reason: string };

/** What the other screens are told of it. */
export function workOf(state: ImportState, cancel: () => void): ScreenWork | null {
  const running = { is: 'running', cancel } as const;
  if (state.at === 'reading') {
    return { ...running, label: `Reading ${state.name}`, done: state.done, total: state.total || null };
  }
  if (state.at === 'keeping') {
    return { ...running, label: 'Keeping the passages', done: state.done, total: state.total || null };
  }
  if (state.at === 'columns') return { is: 'over', said: `${state.asked.file.name} waits: say what its columns hold.` };
  if (state.at === 'offered') return { is: 'over', said: `${state.offered.plan.fileName} is read, and waits for you.` };
  if (state.at === 'kept') return { is: 'over', said: `${countOf(state.result.kept.length, 'passage')} imported.` };
  return state.at === 'failed' ? { is: 'over', said: state.reason } : null;
}
