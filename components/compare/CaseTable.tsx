import { Fragment, type CSSProperties, type HTMLAttributes, type ReactNode } from 'react';
import { outletColour } from '../ui/outlet-colour.ts';
import { OutletMark } from '../ui/OutletMark.tsx';
import { ProposedSign } from './AnswerSource.tsx';
import type { ComparedArticle } from './compared-article.ts';

interface CaseTableRow {
  key: string;
  /** What the row is of; it heads the row. */
  head: ReactNode;
  headProps?: HTMLAttributes<HTMLTableCellElement> & { 'data-row'?: string };
  /** One per article, in their order. */
  cells: readonly ReactNode[];
  /** What is open of it, over all columns. */
  below?: ReactNode;
}

interface CaseTableProps {
  /** Names the table to a screen reader. */
  label: string;
  /** Heads the first column. */
  rowsAre: string;
  articles: readonly ComparedArticle[];
  rows: readonly CaseTableRow[];
  /** `stacked`: where it is narrow, each article's cell is a line of its own, beside the outlet's name. */
  whenNarrow?: 'columns' | 'stacked';
}

/**
 * Something × outlets, in the columns of the other questions where it is wide. The roles are stated since the style sheet
 * lays the table out as a grid, and a browser may then no longer take it for a table.
 */
export function CaseTable({ label, rowsAre, articles, rows, whenNarrow = 'columns' }: CaseTableProps) {
  return (
    <table className={`case-table case-table-${whenNarrow}`} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {rowsAre}
          </th>
          {articles.map(({ article, name, proposed }, index) => (
            <th key={article.id} role="columnheader" scope="col">
              <OutletMark index={index} />
              <bdi>{shortName(name)}</bdi>
              {proposed > 0 && <ProposedSign />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, head, headProps, cells, below }) => (
          <Fragment key={key}>
            <tr role="row">
              <th role="rowheader" scope="row" {...headProps}>
                {head}
              </th>
              {articles.map(({ article, name }, index) => (
                <td key={article.id} role="cell" {...(whenNarrow === 'stacked' && outletOfCell(name, index))}>
                  {cells[index] ?? <NoFigure />}
                </td>
              ))}
            </tr>
            {below && (
              <tr role="row" className="row-below">
                <td role="cell" colSpan={articles.length + 1}>
                  {below}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** For the style sheet, which says whose cell it is where cells are stacked: elements of their own would be a third of a large table's. */
function outletOfCell(name: string, index: number) {
  return { 'data-outlet': shortName(name), style: { '--outlet': outletColour(index) } as CSSProperties };
}

/** Nothing to show: quieter than a figure. */
function NoFigure() {
  return <span className="no-figure visually-hidden">none</span>;
}

/** Columns are narrow, and nobody sorts an outlet by its article. */
function shortName(outlet: string): string {
  return outlet.replace(/^The /u, '');
}
