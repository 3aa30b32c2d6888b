import { useEffect, useState } from 'react';
import type { AgreementRow } from '../../analysis/agreement/agreement.ts';
import type { CodedText } from '../../analysis/agreement/coded-text.ts';
import type { AgreementAnswer } from './agreement-worker.ts';

/** The rows as far as they are worked out. Those of other texts stand until the first new one is there. */
export interface WorkedOut {
  rows: readonly AgreementRow[];
  isBusy: boolean;
  failure: string | null;
}

/** The agreement on some texts, worked out beside the page; other texts end it and start afresh. */
export function useAgreement(texts: readonly CodedText[]): WorkedOut {
  // Settling changes the texts' records, and nothing of what was coded.
  const coded = JSON.stringify(texts.map(codedAlone));
  const [workedOut, setWorkedOut] = useState<WorkedOut>({ rows: [], isBusy: true, failure: null });
  useEffect(() => {
    const rows: AgreementRow[] = [];
    const worker = new Worker(new URL('./agreement-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<AgreementAnswer>) => {
      if (data) rows.push(data);
      setWorkedOut({ rows: [...rows], isBusy: data !== null, failure: null });
    });
    worker.addEventListener('error', ({ message }) =>
      setWorkedOut({ rows, isBusy: false, failure: message || 'the worker did not start' }),
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and has none.
    worker.postMessage(JSON.parse(coded));
    return () => worker.terminate();
  }, [coded]);
  return workedOut;
}

function codedAlone({ length, coders }: CodedText): CodedText {
  return { length, coders: coders.map((own) => own?.map(({ start, end, tags }) => ({ start, end, tags })) ?? null) };
}
