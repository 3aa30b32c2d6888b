import { useMemo, useState } from 'react';
import type { ReadingChange } from '../../model/case-reading.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPlaces } from '../compare/figures.ts';
import { Question } from '../compare/Question.tsx';
import type { Reading } from '../compare/reading.ts';
import { ReadingNotice } from '../compare/ReadingNotice.tsx';
import { ShowMore, useFirst } from '../compare/ShowMore.tsx';
import { SuggestedMerges } from '../compare/SuggestedMerges.tsx';
import { DraggedRowLabel } from '../compare/voices/DraggedRowLabel.tsx';
import { useMerging } from '../compare/voices/use-merging.ts';
import { mergedActors, newActor } from './actor-changes.ts';
import { ledgerKeeper, type NamedRow } from './case-ledger.ts';
import { WordsForm } from './WordsForm.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import './ledger.css';

interface LedgerProps {
  articles: readonly ComparedArticle[];
  reading: Reading;
  onShowPlaces: ShowPlaces;
}

/** As many as can be taken in; those that recur come first. */
const MOST_ROWS = 12;

/** By which words every outlet calls everybody, and in whose voice. */
export function Ledger({ articles, reading, onShowPlaces }: LedgerProps) {
  const { actors } = reading.contents;
  const [caseLedger] = useState(ledgerKeeper);
  const { rows, merges } = useMemo(() => caseLedger(articles, actors), [caseLedger, articles, actors]);
  const { first, left, showAll } = useFirst(rows, Math.max(MOST_ROWS, actors.length));
  const change = (wanted: ReadingChange, says: string) => reading.change(wanted, 'ledger', says);
  const merge = (row: NamedRow, into: NamedRow) =>
    change(mergedActors(row, into), `“${row.key}” stands with “${into.key}”.`);
  const merging = useMerging(
    reading.isKept
      ? ({ spelling, into }) => {
          const [row, other] = [spelling, into].map((key) => rows.find((each) => each.key === key));
          if (row && other) merge(row, other);
        }
      : undefined,
  );
  return (
    <Question title="What everybody is called" hint={<Legend />} isTable onKeyDown={merging.cancelOnEscape}>
      {first.length > 0 ? (
        <LedgerTable rows={first} articles={articles} merging={merging} onChange={change} onShowPlaces={onShowPlaces} />
      ) : (
        <p className="question-note">Rules found nobody whom these articles name. Type somebody’s name below.</p>
      )}
      <DraggedRowLabel dragged={merging.dragged} />
      <ShowMore left={left} what="actors" onShowAll={showAll} />
      {reading.isKept && (
        <div className="ledger-below">
          {merging.chosen !== null && (
            <p className="question-note" role="status">
              Whose row does “{merging.chosen}” belong to? Choose it, or press Escape.
            </p>
          )}
          <ReadingNotice reading={reading} readIn="ledger" />
          <SuggestedMerges
            merges={merges.map(({ row, into, reason }) => ({
              one: row.key,
              other: into.key,
              reason,
              merge: () => merge(row, into),
            }))}
          />
          <WordsForm
            label="Somebody else? Type how an article calls them"
            button="Add actor"
            onSubmit={(words) => change(newActor(words), `“${words}” has a row.`)}
          />
        </div>
      )}
    </Question>
  );
}

function Legend() {
  return (
    <>
      Upright in the outlet’s own voice, <em>“italic in marks” inside somebody’s quote</em>, with the number of times.
      Rows are proposed by rules: merge those that are one, by dragging or by two keys. ✓ confirmed by me
    </>
  );
}
