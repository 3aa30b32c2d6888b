import { useRef, useState } from 'react';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { saveFile } from '../ui/save-file.ts';
import { writeExport, type ExportOrder } from './write-export.ts';

export type ExportState =
  | { at: 'rest' }
  | { at: 'work'; done: number; total: number }
  | { at: 'saved'; name: string; bytes: number }
  | { at: 'stopped' }
  | { at: 'failed'; reason: string };

/** An export from the order to the saved file; one at a time. */
export function useExport(): {
  state: ExportState;
  start: (order: ExportOrder) => void;
  cancel: () => void;
  rest: () => void;
} {
  const [state, setState] = useState<ExportState>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  const start = (order: ExportOrder) => {
    const stopping = new AbortController();
    running.current = stopping;
    setState({ at: 'work', done: 0, total: 0 });
    void run(order, stopping, setState);
  };
  return { state, start, cancel: () => running.current?.abort(), rest: () => setState({ at: 'rest' }) };
}

async function run(
  order: ExportOrder,
  { signal }: AbortController,
  setState: (state: ExportState) => void,
): Promise<void> {
  const progress = (done: number, total: number) => setState({ at: 'work', done, total });
  try {
    const { name, content } = await writeExport(order, { signal, progress });
    signal.throwIfAborted();
    saveFile(name, content);
    setState({ at: 'saved', name, bytes: content.size });
  } catch (error) {
    setState(signal.aborted ? { at: 'stopped' } : { at: 'failed', reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof ExpectedFailure ? error.message : 'Something went wrong. No file was written.';
}
