import { TAGS } from '../../../model/tag.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { openingOf, placesOfIds } from '../../compare/order/reading-places.ts';
import { TAG_LABELS } from '../../ui/TagName.tsx';
import { Chart, LEFT, LineName, WIDTH } from './Chart.tsx';
import type { ChartColours } from './chart-colours.ts';

const LANE = 15;
const ARTICLE = TAGS.length * LANE + 32;

interface OrderChartProps {
  articles: readonly ComparedArticle[];
  colours: ChartColours;
  note?: string | undefined;
}

/** Where in each article its passages stand, from its first word to its last; headline and lead are shaded. */
export function OrderChart({ articles, colours, note }: OrderChartProps) {
  return (
    <Chart
      title="What comes first in each article"
      height={articles.length * ARTICLE + 4}
      colours={colours}
      note={note}
    >
      {articles.map((compared, index) => (
        <g key={compared.article.id} transform={`translate(0 ${index * ARTICLE + 4})`}>
          <LineName y={12} name={compared.name} outlet={index} />
          {TAGS.map((tag, lane) => (
            <g key={tag} transform={`translate(0 ${20 + lane * LANE})`}>
              <text x={LEFT - 10} y="11" textAnchor="end" fontSize="11" fill={colours.soft}>
                {TAG_LABELS[tag]}
              </text>
              <rect x={LEFT} width={WIDTH - LEFT} y="1" height={LANE - 3} fill={colours.rule} fillOpacity="0.45" />
              <rect x={LEFT} width={openingOf(compared) * (WIDTH - LEFT)} y="1" height={LANE - 3} fill={colours.rule} />
              {placesOfIds(
                compared,
                compared.passages.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id),
              ).map(({ id, from, to }) => (
                <rect
                  key={id}
                  x={LEFT + Math.min(from * (WIDTH - LEFT), WIDTH - LEFT - 2)}
                  width={Math.max(2, (to - from) * (WIDTH - LEFT))}
                  y="1"
                  height={LANE - 3}
                  fill={colours[tag]}
                />
              ))}
            </g>
          ))}
        </g>
      ))}
    </Chart>
  );
}
