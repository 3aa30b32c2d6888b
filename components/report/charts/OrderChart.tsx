import { TAGS } from '../../../model/tag.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { openingOf, placesOfTag } from '../../compare/order/reading-places.ts';
import { TAG_LABELS } from '../../ui/TagName.tsx';
import { Chart, LineName, type DrawnWith } from './Chart.tsx';

const LANE = 15;
const ARTICLE = TAGS.length * LANE + 32;
/** What the tags' names take. */
const LABELS = 62;

interface OrderChartProps extends DrawnWith {
  articles: readonly ComparedArticle[];
}

/** Where in each article its passages stand, from its first word to its last; headline and lead are shaded. */
export function OrderChart({ articles, ...drawn }: OrderChartProps) {
  const { colours, layout } = drawn;
  const left = Math.max(layout.left, LABELS);
  const length = layout.width - left;
  return (
    <Chart title="What comes first in each article" height={articles.length * ARTICLE + 4} {...drawn}>
      {articles.map((compared, index) => (
        <g key={compared.article.id} transform={`translate(0 ${index * ARTICLE + 4})`}>
          <LineName y={12} name={compared.name} layout={layout} outlet={index} />
          {TAGS.map((tag, lane) => (
            <g key={tag} transform={`translate(0 ${20 + lane * LANE})`}>
              <text x={left - 10} y="11" textAnchor="end" fontSize="11" fill={colours.soft}>
                {TAG_LABELS[tag]}
              </text>
              <rect x={left} width={length} y="1" height={LANE - 3} fill={colours.rule} fillOpacity="0.45" />
              <rect x={left} width={openingOf(compared) * length} y="1" height={LANE - 3} fill={colours.rule} />
              {placesOfTag(compared, tag).map(({ id, from, to }) => (
                <rect
                  key={id}
                  x={left + Math.min(from * length, length - 2)}
                  width={Math.max(2, (to - from) * length)}
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
