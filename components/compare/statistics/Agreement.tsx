import type { StatisticRow } from '../../../analysis/statistics-compared/statistics-compared.ts';
import type { ComparedArticle } from '../compared-article.ts';

/** Whether the articles agree, by a sign and in words. */
export function Agreement({ row, articles }: { row: StatisticRow; articles: readonly ComparedArticle[] }) {
  const giving = articles.filter((_, index) => (row.cells[index]?.length ?? 0) > 0);
  if (giving.length < 2) return <span className="row-detail">only in {giving[0]?.name}</span>;
  if (row.differs) {
    return (
      <span className="agreement-differs">
        <span aria-hidden="true">≠</span> values differ
      </span>
    );
  }
  return (
    <span className="row-detail">
      <span aria-hidden="true">=</span> no difference found
    </span>
  );
}
