import type { LiveAnnotation } from '../../../model/annotation.ts';
import { answersOf } from '../../../model/passage-codes.ts';
import type { OwnValue } from '../../../model/own-field.ts';
import { useCodebooks } from './codebook-context.ts';

/** What was answered to the codebook's own fields, in one line. */
export function Answers({ annotation }: { annotation: LiveAnnotation }) {
  const answers = useCodebooks().flatMap((codebook) => answersOf(codebook, annotation));
  if (answers.length === 0) return null;
  return (
    <p className="quiet">{answers.map(({ field, value }) => `${field.label}: ${showAnswer(value)}`).join(' · ')}</p>
  );
}

function showAnswer(value: OwnValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? value.toLocaleString('en-GB') : value;
}
