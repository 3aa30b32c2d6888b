import { agreementRow, agreementRows, type AgreementRow } from '../../../analysis/agreement/agreement.ts';
import type { CodedText } from '../../../analysis/agreement/coded-text.ts';
import type { AgreementPart } from './agreement-parts.ts';

export interface AgreementQuestion {
  texts: readonly CodedText[];
  parts: readonly Omit<AgreementPart, 'name'>[];
}

/** A row as soon as it is worked out, of a part where it has its key; null after the last. */
export type AgreementAnswer = { part: string | null; row: AgreementRow } | null;

addEventListener('message', ({ data }: MessageEvent<AgreementQuestion>) => {
  for (const row of agreementRows(data.texts)) postMessage({ part: null, row } satisfies AgreementAnswer);
  for (const { key, coded, texts } of data.parts) {
    postMessage({ part: key, row: agreementRow(texts, coded) } satisfies AgreementAnswer);
  }
  postMessage(null);
});
