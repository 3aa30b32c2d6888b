import { CaseTable } from '../compare/CaseTable.tsx';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { FactCell } from './FactCell.tsx';
import { FactHead } from './FactHead.tsx';
import type { FactRow } from './fact-row.ts';
import { OpenCell } from './OpenCell.tsx';
import type { Matrix } from './use-coverage.ts';

interface CoverageTableProps {
  rows: readonly FactRow[];
  articles: readonly ComparedArticle[];
  matrix: Matrix;
}

/** Facts × outlets; below the current row what the open cell rests on. */
export function CoverageTable({ rows, articles, matrix }: CoverageTableProps) {
  const nameOf = (article: string | null) => articles.find((each) => each.article.id === article)?.name ?? null;
  return (
    <CaseTable
      label="Who tells which fact"
      rowsAre="Fact"
      whenNarrow="stacked"
      articles={articles}
      rows={rows.map((row, index) => {
        const isCurrent = row === matrix.row;
        const { cells, toldOnlyBy, leftOutBy } = row.coverage;
        return {
          key: row.key,
          head: <FactHead row={row} only={nameOf(toldOnlyBy)} isCurrent={isCurrent} matrix={matrix} />,
          headProps: { className: row.confirmed ? 'fact-head' : 'fact-head fact-head-proposed' },
          cells: articles.map((compared, column) => {
            const cell = cells[column];
            if (!cell) return null;
            return (
              <FactCell
                key={compared.article.id}
                cell={cell}
                compared={compared}
                isLeftOut={leftOutBy.includes(compared.article.id)}
                isCurrent={isCurrent && column === matrix.column}
                isOpen={isCurrent && matrix.isOpen && column === matrix.column}
                onOpen={() => matrix.open(index, column)}
              />
            );
          }),
          below: isCurrent && matrix.isOpen && below(row, articles, matrix),
        };
      })}
    />
  );
}

function below(row: FactRow, articles: readonly ComparedArticle[], matrix: Matrix) {
  const [compared, cell] = [articles[matrix.column], row.coverage.cells[matrix.column]];
  return compared && cell && <OpenCell row={row} cell={cell} compared={compared} matrix={matrix} />;
}
