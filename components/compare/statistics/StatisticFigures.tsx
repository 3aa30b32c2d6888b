import type { StatisticFigure } from '../../../analysis/statistics-compared/statistics-compared.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { showValue } from './show-value.ts';

interface StatisticFiguresProps {
  figures: readonly StatisticFigure[];
  unit: string;
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** What one article gives of a measure: each value once, with the words of its first place. */
export function StatisticFigures({ figures, unit, compared, onShow }: StatisticFiguresProps) {
  const values = [...Map.groupBy(figures, (figure) => showValue(figure, unit) ?? figure.written)];
  return (
    <ul className="statistic-figures">
      {values.map(([value, same]) => (
        <li key={value}>
          <button
            type="button"
            onClick={() =>
              onShow(
                compared.article.id,
                same.map(({ id }) => id),
              )
            }
          >
            {showValue(same[0], unit) && <strong>{value}</strong>}{' '}
            {same[0]?.written !== showValue(same[0], unit) && (
              <span className="statistic-words" lang={compared.text.language ?? ''} dir="auto">
                {same[0]?.written}
              </span>
            )}
            {same.length > 1 && <span className="quiet"> ×{same.length}</span>}
            <span className="visually-hidden"> in {compared.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
