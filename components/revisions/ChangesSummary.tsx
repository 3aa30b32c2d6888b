import type { BlockChange } from '../../analysis/revisions/revision-diff.ts';
import type { DiffPart } from '../../analysis/revisions/word-diff.ts';
import { countWords } from '../../analysis/words.ts';
import { countOf } from '../ui/counts.ts';
import { markedParts } from './marked-parts.ts';

interface ChangesSummaryProps {
  changes: readonly BlockChange[];
  /** How many of the reader's passages the changes touch. */
  touched: number;
  language: string | null;
}

/** How much changed, in numbers. */
export function ChangesSummary({ changes, touched, language }: ChangesSummaryProps) {
  const changed = changes.filter(({ kind }) => kind !== 'same');
  if (changed.length === 0) return <p role="status">The two versions read the same.</p>;
  const parts = changed.flatMap((change) => markedParts(change, []));
  const wordsOf = (kind: DiffPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + countWords(text, language), 0);
  const summary = [
    `${countOf(changed.length, 'paragraph')} of ${changes.length.toLocaleString('en-GB')} changed`,
    `${countOf(wordsOf('deleted'), 'word')} taken away, ${wordsOf('inserted').toLocaleString('en-GB')} added`,
    touched === 0 ? 'none of your passages is touched' : `${countOf(touched, 'passage')} of yours touched`,
  ];
  return <p role="status">{summary.join(' · ')}</p>;
}
