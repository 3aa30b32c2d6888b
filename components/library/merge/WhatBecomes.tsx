import { useMemo } from 'react';
import type { METADATA } from '../../../model/article.ts';
import type { MergeSide } from '../../../storage/merging/view-merge.ts';
import { countOf } from '../../ui/counts.ts';
import { previewMerge, type MergePreview } from './merge-preview.ts';

/** Below this share of common words two texts are hardly one story. */
const HARDLY_ONE = 0.3;

/** What a merge does with texts, passages, cases and what the article is called. */
export function WhatBecomes({ from, into }: { from: MergeSide; into: MergeSide }) {
  const preview = useMemo(() => previewMerge(from, into), [from, into]);
  const { counting, taken, overlap } = preview;
  const cases = from.cases.filter((name) => !into.cases.includes(name));
  return (
    <div className="merge-becomes">
      {overlap !== null && overlap < HARDLY_ONE && (
        <p role="alert">
          These two texts have {Math.round(100 * overlap)} % in common. Look whether they are the same story at all.
        </p>
      )}
      <ul>
        <li>
          {countOf(from.revisions + into.revisions, 'version')} stand in one history. {sayCounting(preview, into)}
        </li>
        <li>{sayPassages(preview)}</li>
        {from.others + into.others > 0 && <li>Passages of other authors go along as they are.</li>}
        {taken.length > 0 && (
          <li>It takes from the other what it lacks: {taken.map((key) => CALLED[key]).join(', ')}.</li>
        )}
        {cases.length > 0 && <li>It comes into {cases.map((name) => `“${name}”`).join(', ')}.</li>}
        <li>Both addresses lead to it from then on.</li>
      </ul>
      {counting === from && from.latest.text !== into.latest.text && (
        <p className="quiet">Open the page of the one that stays again, if its text is to count.</p>
      )}
    </div>
  );
}

const CALLED: Record<(typeof METADATA)[number], string> = {
  outlet: 'outlet',
  headline: 'headline',
  byline: 'byline',
  published: 'date',
  language: 'language',
};

function sayCounting({ counting }: MergePreview, into: MergeSide): string {
  const whose = counting === into ? 'its own' : 'the other’s';
  return `The text that counts is ${whose}, which was read last.`;
}

function sayPassages({ placed, doubtful }: MergePreview): string {
  const all = placed + doubtful;
  if (all === 0) return 'There are no passages of yours in either.';
  if (doubtful === 0) return `All ${countOf(all, 'passage')} of yours stand in that text as they are.`;
  if (all === 1) return 'Your passage does not stand in that text as it was; it waits in the review list.';
  const standing = placed === 0 ? 'None' : placed.toLocaleString('en-GB');
  const waiting = doubtful.toLocaleString('en-GB');
  return `${standing} of your ${countOf(all, 'passage')} as they are in that text; ${waiting} for you in the review list.`;
}
