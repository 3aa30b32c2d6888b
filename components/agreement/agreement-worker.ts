import { agreementRows, type AgreementRow } from '../../analysis/agreement/agreement.ts';
import type { CodedText } from '../../analysis/agreement/coded-text.ts';

/** A row as soon as it is worked out; null after the last. */
export type AgreementAnswer = AgreementRow | null;

addEventListener('message', ({ data }: MessageEvent<readonly CodedText[]>) => {
  for (const row of agreementRows(data)) postMessage(row satisfies AgreementAnswer);
  postMessage(null);
});
