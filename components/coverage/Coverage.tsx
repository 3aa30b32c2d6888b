import { memo, useRef } from 'react';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPassages, ShowPlaces } from '../compare/figures.ts';
import { Question } from '../compare/Question.tsx';
import type { Reading } from '../compare/reading.ts';
import { ReadingNotice } from '../compare/ReadingNotice.tsx';
import { ShowMore } from '../compare/ShowMore.tsx';
import type { CaseWork } from '../compare/use-case-work.ts';
import { AddFact } from './AddFact.tsx';
import { AnswerSign } from './AnswerSign.tsx';
import { ALL_ANSWERS, ANSWERS } from './answers.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { OutletClaims } from './OutletClaims.tsx';
import type { CaseCoverage } from './fact-row.ts';
import { useCoverage } from './use-coverage.ts';
import './coverage.css';

interface CoverageProps {
  articles: readonly ComparedArticle[];
  reading: Reading;
  onShow: ShowPassages;
  onShowPlaces: ShowPlaces;
}

/** What everybody tells, and what only one tells. Until that is worked out, its room is kept. */
export function Coverage({ work, ...props }: CoverageProps & { work: CaseWork }) {
  const { failure, isWorking, askForAll } = work;
  const { coverage } = work.answers;
  if (coverage) return <CoverageOf {...props} coverage={coverage} isWorking={isWorking} onShowAll={askForAll} />;
  return (
    <Question title={TITLE} hint={<Legend />}>
      <p className={failure === null ? 'quiet answer-to-come' : 'quiet'} role="status">
        {failure === null ? 'Looking who tells what …' : `Who tells what could not be worked out: ${failure}`}
      </p>
    </Question>
  );
}

const TITLE = 'What everybody tells, what only one tells';

interface CoverageOfProps extends CoverageProps {
  coverage: CaseCoverage;
  isWorking: boolean;
  onShowAll: () => void;
}

/** Not drawn again for an answer to another question. */
export const CoverageOf = memo(function CoverageOf(props: CoverageOfProps) {
  const { articles, reading, coverage, isWorking, onShow, onShowPlaces, onShowAll } = props;
  const { rows, left, lone } = coverage;
  const table = useRef<HTMLDivElement>(null);
  const matrix = useCoverage(table, { rows, articles, reading, onShow, onShowPlaces });
  return (
    <Question title={TITLE} hint={<Legend />} isTable>
      <div className="coverage" ref={table} aria-busy={isWorking}>
        {rows.length > 0 ? (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- each key that is heard here has its button.
          <div className="coverage-rows" onKeyDown={matrix.onKeyDown}>
            <CoverageTable rows={rows} articles={articles} matrix={matrix} />
          </div>
        ) : (
          <p className="question-note">
            No fact seems to be told by two outlets. Tag facts and statistics, or state a fact below.
          </p>
        )}
        <ShowMore left={left} noun="proposed fact" onShowAll={onShowAll} />
        {matrix.joining !== null && (
          <p className="question-note" role="status">
            Which other row is the same fact? Press M in it, or Escape.
          </p>
        )}
        <ReadingNotice reading={reading} readIn="coverage" />
        <AddFact onAdd={(statement) => matrix.add(statement)} />
        {articles.length > 1 && <OutletClaims articles={articles} rows={rows} lone={lone} matrix={matrix} />}
      </div>
    </Question>
  );
});

function Legend() {
  return (
    <>
      {ALL_ANSWERS.map((answer) => (
        <span key={answer} className="coverage-legend">
          <AnswerSign answer={answer} /> {ANSWERS[answer]}
        </span>
      ))}
      <span className="coverage-legend">✓ confirmed by me</span> All else is found by rules: “not told” is a claim about
      words, not about intent. Arrows go from cell to cell, Enter opens one.
    </>
  );
}
