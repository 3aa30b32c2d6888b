import { useMemo } from 'react';
import { sharedWords, wordDiff } from '../../analysis/revisions/word-diff.ts';
import { quoteOf } from '../../model/passage.ts';
import type { Selector } from '../../model/selector.ts';
import { WordDiff } from '../ui/WordDiff.tsx';

interface RewordingProps {
  before: readonly Selector[];
  after: readonly Selector[];
  language: string | null;
}

/** A passage's words as they were tagged and as they stand now, in one, and how much of them is left. */
export function Rewording({ before, after, language }: RewordingProps) {
  const [old, now] = [quoteOf(before)?.exact ?? '', quoteOf(after)?.exact ?? ''];
  const parts = useMemo(() => wordDiff(old, now, language), [old, now, language]);
  const { shared, all } = sharedWords(parts, language);
  return (
    <>
      <p className="review-words" lang={language ?? undefined} dir="auto">
        <WordDiff parts={parts} />
      </p>
      <p className="quiet review-score">
        {shared === all && old === now ? 'The words are the same' : `${shared} of ${all} words are the same`}
      </p>
    </>
  );
}
