import { memo, useMemo } from 'react';
import type { ReadingChange } from '../../model/case-reading.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPlaces } from '../compare/figures.ts';
import { Question } from '../compare/Question.tsx';
import type { Reading } from '../compare/reading.ts';
import { ReadingNotice } from '../compare/ReadingNotice.tsx';
import { ShowMore, useFirst } from '../compare/ShowMore.tsx';
import { SuggestedMerges } from '../compare/SuggestedMerges.tsx';
import type { CaseWork } from '../compare/use-case-work.ts';
import { DraggedRowLabel } from '../compare/voices/DraggedRowLabel.tsx';
import { useMerging } from '../compare/voices/use-merging.ts';
import { mergedActors, newActor } from './actor-changes.ts';
import { caseLedger } from './case-ledger.ts';
import { WordsForm } from './WordsForm.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import type { UnvoicedLedger } from './unvoiced-ledger.ts';
import './ledger.css';

interface LedgerProps {
  articles: readonly ComparedArticle[];
  reading: Reading;
  onShowPlaces: ShowPlaces;
}

/** As many as can be taken in; those that recur come first. */
const MOST_ROWS = 12;

/** By which words every outlet calls everybody, and in whose voice. Until that is worked out, its room is kept. */
export function Ledger({ work: { answers, failure }, ...props }: LedgerProps & { work: CaseWork }) {
  if (answers.ledger) return <LedgerOf {...props} ledger={answers.ledger} />;
  return (
    <Question title={TITLE} hint={<Legend />}>
      <p className={failure === null ? 'quiet answer-to-come' : 'quiet'} role="status">
        {failure === null
          ? 'Reading whom the articles speak of …'
          : `Whom the articles speak of could not be read: ${failure}`}
      </p>
    </Question>
  );
}

const TITLE = 'What everybody is called';

/** Not drawn again for an answer to another question. */
export const LedgerOf = memo(function LedgerOf(props: LedgerProps & { ledger: UnvoicedLedger }) {
  const { articles, ledger, reading, onShowPlaces } = props;
  const { actors } = reading.contents;
  const { first, left, showAll } = useFirst(ledger.rows, Math.max(MOST_ROWS, actors.length));
  const rows = useMemo(() => caseLedger(articles, ledger, first.length), [articles, ledger, first.length]);
  const change = (wanted: ReadingChange, says: string) => reading.change(wanted, 'ledger', says);
  const merge = (key: string, intoKey: string) => {
    const [row, into] = [key, intoKey].map((wanted) => ledger.rows.find((each) => each.key === wanted));
    if (row && into) change(mergedActors(row, into), `“${row.key}” stands with “${into.key}”.`);
  };
  const merging = useMerging(reading.isKept ? ({ spelling, into }) => merge(spelling, into) : undefined);
  return (
    <Question title={TITLE} hint={<Legend />} isTable onKeyDown={merging.cancelOnEscape}>
      {rows.length > 0 ? (
        <LedgerTable rows={rows} articles={articles} merging={merging} onChange={change} onShowPlaces={onShowPlaces} />
      ) : (
        <p className="question-note">Rules found nobody whom these articles name. Type somebody’s name below.</p>
      )}
      <DraggedRowLabel dragged={merging.dragged} />
      <ShowMore left={left} noun="actor" onShowAll={showAll} />
      {reading.isKept && (
        <div className="ledger-below">
          {merging.chosen !== null && (
            <p className="question-note" role="status">
              Whose row does “{merging.chosen}” belong to? Choose it, or press Escape.
            </p>
          )}
          <ReadingNotice reading={reading} readIn="ledger" />
          <SuggestedMerges
            merges={ledger.merges.map(({ row, into, reason }) => ({
              one: row,
              other: into,
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
});

function Legend() {
  return (
    <>
      Upright in the outlet’s own voice, <em>“italic in marks” inside somebody’s quote</em>, names by themselves in
      grey, with the number of times. Rows are proposed by rules: merge those that are one, by dragging or by two keys.
      ✓&nbsp;confirmed by me
    </>
  );
}
