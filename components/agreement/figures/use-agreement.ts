import { useEffect, useState } from 'react';
import type { AgreementRow } from '../../../analysis/agreement/agreement.ts';
import type { CodedText } from '../../../analysis/agreement/coded-text.ts';
import type { AgreementPart } from './agreement-parts.ts';
import type { AgreementAnswer } from './agreement-worker.ts';
import { hearWorker } from '../../ui/hear-worker.ts';
import { tellWorker } from '../../ui/tell-worker.ts';

/** The rows as far as they are worked out. Those of other texts stand until the first new one is there. */
export interface WorkedOut {
  rows: readonly AgreementRow[];
  /** By the parts' keys. */
  ofParts: ReadonlyMap<string, AgreementRow>;
  isBusy: boolean;
  failure: string | null;
}

const NOTHING: Pick<WorkedOut, 'rows' | 'ofParts'> = { rows: [], ofParts: new Map() };

/** The agreement on some texts and on parts of them, worked out beside the page; other texts end it and start afresh. */
export function useAgreement(texts: readonly CodedText[], parts: readonly AgreementPart[]): WorkedOut {
  // Settling changes the texts' records, and nothing of what was coded.
  const question = JSON.stringify({
    texts: texts.map(codedAlone),
    parts: parts.map(({ key, coded, texts: own }) => ({ key, coded, texts: own.map(codedAlone) })),
  });
  const [workedOut, setWorkedOut] = useState<WorkedOut>({ ...NOTHING, isBusy: true, failure: null });
  useEffect(() => {
    const answers: NonNullable<AgreementAnswer>[] = [];
    const worker = new Worker(new URL('./agreement-worker.ts', import.meta.url), { type: 'module' });
    const take = (answer: AgreementAnswer) => {
      if (answer) answers.push(answer);
      setWorkedOut({ ...sorted(answers), isBusy: answer !== null, failure: null });
    };
    hearWorker(worker, take, (failure) => setWorkedOut({ ...sorted(answers), isBusy: false, failure }));
    tellWorker(worker, JSON.parse(question));
    return () => worker.terminate();
  }, [question]);
  return workedOut;
}

function sorted(answers: readonly NonNullable<AgreementAnswer>[]): Pick<WorkedOut, 'rows' | 'ofParts'> {
  return {
    rows: answers.flatMap(({ part, row }) => (part === null ? [row] : [])),
    ofParts: new Map(answers.flatMap(({ part, row }) => (part === null ? [] : [[part, row]]))),
  };
}

function codedAlone({ length, coders }: CodedText): CodedText {
  return { length, coders: coders.map((own) => own?.map(({ start, end, tags }) => ({ start, end, tags })) ?? null) };
}
