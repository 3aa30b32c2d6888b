import { useRef, useState } from 'react';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { Code } from '../../model/code.ts';
import { ownCodes, rememberedMeanings, rememberMeanings } from '../../storage/exchange/code-meanings.ts';
import { likelyMeaning, type CodeMeaning } from './code-choices.ts';
import { keepImport, undoImport, type ImportResult } from './keep-import.ts';
import { planImport, type ImportPlan } from './plan-import.ts';

export type Meanings = ReadonlyMap<string, CodeMeaning>;

/** A file that was read, for a person to say what its codes stand for. */
export interface OfferedImport {
  plan: ImportPlan;
  codes: readonly Code[];
  meanings: Meanings;
}

export type ImportState =
  | { at: 'rest' }
  | { at: 'reading'; name: string }
  | { at: 'offered'; offered: OfferedImport }
  | { at: 'keeping'; done: number; total: number }
  | { at: 'kept'; name: string; result: ImportResult }
  | { at: 'undone'; passages: number }
  | { at: 'stopped' }
  | { at: 'failed'; reason: string };

/** A file from its choice to the kept passages. Nothing is changed before the person says so. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  const during = (work: (signal: AbortSignal) => Promise<void>) => {
    const stopping = new AbortController();
    running.current = stopping;
    void work(stopping.signal).catch((error: unknown) => setState(stateAfter(error, stopping.signal)));
  };
  const offer = (file: File) =>
    during(async (signal) => {
      setState({ at: 'reading', name: file.name });
      setState({ at: 'offered', offered: await offered(file, signal) });
    });
  const keep = ({ plan, codes }: OfferedImport, meanings: Meanings) =>
    during(async (signal) => {
      setState({ at: 'keeping', done: 0, total: plan.texts.length });
      await rememberMeanings(
        Object.fromEntries(plan.codes.map(({ code }) => [code.name, meanings.get(code.id) ?? null])),
      );
      const progress = (done: number, total: number) => setState({ at: 'keeping', done, total });
      const result = await keepImport(plan, { codes, meanings }, { signal, progress });
      setState({ at: 'kept', name: plan.fileName, result });
    });
  const undo = (result: ImportResult) =>
    during(async () => setState({ at: 'undone', passages: await undoImport(result) }));
  return { state, offer, keep, undo, cancel: () => running.current?.abort(), rest: () => setState({ at: 'rest' }) };
}

async function offered(file: File, signal: AbortSignal): Promise<OfferedImport> {
  const [plan, codes, remembered] = [await planImport(file, signal), await ownCodes(), await rememberedMeanings()];
  const meanings = plan.codes.map(
    ({ code }) => [code.id, likelyMeaning(code, codes) ?? remembered[code.name] ?? null] as const,
  );
  return { plan, codes, meanings: new Map(meanings) };
}

function stateAfter(error: unknown, signal: AbortSignal): ImportState {
  if (signal.aborted) return { at: 'stopped' };
  return {
    at: 'failed',
    reason: error instanceof ExpectedFailure ? error.message : 'This file cannot be read. Nothing was changed.',
  };
}
