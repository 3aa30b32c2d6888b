import { memo, useMemo } from 'react';
import { measuredFigures, rowsOfFigures } from '../../../analysis/statistics-compared/statistics-compared.ts';
import { CaseTable } from '../CaseTable.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { kept } from '../kept.ts';
import { Question } from '../Question.tsx';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import { Agreement } from './Agreement.tsx';
import { nameOfRow } from './name-of-row.ts';
import { StatisticFigures } from './StatisticFigures.tsx';
import './statistics.css';

interface StatisticsProps {
  articles: readonly ComparedArticle[];
  onShow: ShowPassages;
}

/** An article's figures are read again only when its passages change. */
const figuresIn = kept(({ text, passages }: ComparedArticle) => measuredFigures({ text: text.text, passages }));

/** Those of several articles come first. */
const MOST_ROWS = 15;

/** The numbers of all articles by what they measure, and whether they agree. */
export const Statistics = memo(function Statistics({ articles, onShow }: StatisticsProps) {
  const rows = useMemo(() => rowsOfFigures(articles.map(figuresIn)), [articles]);
  const { first, left, showAll } = useFirst(rows, MOST_ROWS);
  return (
    <Question
      title="Which numbers are given"
      hint="Each as a value in one unit, and as the article writes it. Which belong in one row is proposed by rules: look at the words."
      isTable={rows.length > 0}
    >
      {rows.length === 0 ? (
        <p className="question-note">
          No statistics tagged yet. Tag numbers as statistics, and they stand side by side here.
        </p>
      ) : (
        <CaseTable
          label="Which numbers are given"
          rowsAre="Measure"
          whenNarrow="stacked"
          articles={articles}
          rows={first.map((row, index) => ({
            key: `${index} ${row.unit} ${row.measures.join(' ')}`,
            head: (
              <>
                <span className="row-name">{nameOfRow(row)}</span> <Agreement row={row} articles={articles} />
              </>
            ),
            cells: articles.map((compared, column) => {
              const figures = row.cells[column] ?? [];
              return figures.length === 0 ? null : (
                <StatisticFigures
                  key={compared.article.id}
                  figures={figures}
                  unit={row.unit}
                  compared={compared}
                  onShow={onShow}
                />
              );
            }),
          }))}
        />
      )}
      <ShowMore left={left} noun="measure" onShowAll={showAll} />
    </Question>
  );
});
