import type { StatisticFigure } from '../../../analysis/statistics-compared/statistics-compared.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import { showValue } from './show-value.ts';

interface StatisticFiguresProps {
  figures: readonly StatisticFigure[];
  unit: string;
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** One value of a measure, with the words of its first place and all its places. */
interface GivenValue {
  shown: string | null;
  written: string;
  ids: readonly string[];
}

/** As many as a cell can hold; a row of a common measure may have dozens. */
const MOST_VALUES = 4;

/** What one article gives of a measure: each value once. */
export function StatisticFigures({ figures, unit, compared, onShow }: StatisticFiguresProps) {
  const { first, left, showAll } = useFirst(valuesOf(figures, unit), MOST_VALUES);
  return (
    <>
      <ul className="statistic-figures">
        {first.map(({ shown, written, ids }) => (
          <li key={shown ?? written}>
            <button type="button" onClick={() => onShow(compared.article.id, ids)}>
              {shown !== null && <strong>{shown}</strong>}{' '}
              {written !== shown && (
                <span className="statistic-words" lang={compared.text.language ?? ''} dir="auto">
                  {written}
                </span>
              )}
              {ids.length > 1 && <span className="quiet"> ×{ids.length}</span>}
              <span className="visually-hidden"> in {compared.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore
        left={left}
        noun="value"
        rest={<span className="visually-hidden"> in {compared.name}</span>}
        onShowAll={showAll}
      />
    </>
  );
}

function valuesOf(figures: readonly StatisticFigure[], unit: string): GivenValue[] {
  const values = new Map<string, { shown: string | null; written: string; ids: string[] }>();
  for (const figure of figures) {
    const shown = showValue(figure, unit);
    const known = values.get(shown ?? figure.written);
    if (known) known.ids.push(figure.id);
    else values.set(shown ?? figure.written, { shown, written: figure.written, ids: [figure.id] });
  }
  return [...values.values()];
}
