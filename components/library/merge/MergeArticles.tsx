import { useEffect, useMemo, useRef, useState } from 'react';
import { headlineOf, outletOf } from '../../../model/article.ts';
import type { Id } from '../../../model/id.ts';
import { hasNoPage } from '../../../model/without-page.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { viewMerge, type MergeSide } from '../../../storage/merging/view-merge.ts';
import { countOf } from '../../ui/counts.ts';
import { likelierToStay } from './merge-preview.ts';
import { WhatBecomes } from './WhatBecomes.tsx';
import './merge.css';

interface MergeArticlesProps {
  one: Id;
  other: Id;
  onMerge: (from: Id, into: Id) => void;
  onClose: () => void;
}

/** Two articles that may be one story at two addresses: which of them stays, and what becomes of everything. */
export function MergeArticles({ one, other, onMerge, onClose }: MergeArticlesProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const sides = useLiveQuery(() => viewMerge(one, other), [one, other]);
  return (
    <dialog ref={dialog} className="merge" aria-labelledby="merge-title" onClose={onClose}>
      <h2 id="merge-title">Make one article of two</h2>
      {sides === null && <p>One of them is no longer in your library.</p>}
      {sides && <Choice sides={sides} onMerge={onMerge} onCancel={() => dialog.current?.close()} />}
    </dialog>
  );
}

interface ChoiceProps {
  sides: [MergeSide, MergeSide];
  onMerge: (from: Id, into: Id) => void;
  onCancel: () => void;
}

function Choice({ sides, onMerge, onCancel }: ChoiceProps) {
  const [one, other] = sides;
  const likely = useMemo(() => likelierToStay(one, other).article.id, [one, other]);
  const [chosen, choose] = useState<Id>(likely);
  const [into, from] = one.article.id === chosen ? [one, other] : [other, one];
  return (
    <>
      <fieldset className="merge-sides">
        <legend>Which one stays?</legend>
        {sides.map((side) => (
          <label key={side.article.id} className="merge-side">
            <input type="radio" name="merge-stays" checked={side === into} onChange={() => choose(side.article.id)} />
            <span className="visually-hidden">Keep</span>
            <span className="merge-about">
              <span className="quiet">{outletOf(side.article)}</span>
              <strong lang={side.article.language ?? undefined}>{headlineOf(side.article)}</strong>
              <span className="quiet merge-address">
                {hasNoPage(side.article.url) ? 'from a file that names no address' : side.article.url}
              </span>
              <span className="quiet">{sayHoldings(side)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <WhatBecomes from={from} into={into} />
      <p className="merge-buttons">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            onMerge(from.article.id, into.article.id);
            onCancel();
          }}
        >
          Merge
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <span className="quiet">It can be undone in this sitting.</span>
      </p>
    </>
  );
}

function sayHoldings({ revisions, annotations, others, cases }: MergeSide): string {
  const parts = [
    countOf(revisions, 'version'),
    `${countOf(annotations.length, 'passage')} of yours`,
    others > 0 && `${others.toLocaleString('en-GB')} of others`,
    cases.length > 0 && `in ${cases.map((name) => `“${name}”`).join(', ')}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
