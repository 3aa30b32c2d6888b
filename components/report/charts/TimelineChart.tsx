import { timeline } from '../../../analysis/timeline.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { placeOfDays } from '../../compare/timeline/time-axis.ts';
import { saySince } from '../../compare/timeline/say-since.ts';
import { showDate } from '../../ui/dates.ts';
import { outletColour } from '../../ui/outlet-colour.ts';
import { Chart, LEFT, LineName } from './Chart.tsx';
import type { ChartColours } from './chart-colours.ts';

const LINE = 24;
const TRACK = 160;

interface TimelineChartProps {
  articles: readonly ComparedArticle[];
  colours: ChartColours;
}

/** When each article was published: a dot for a day, a bar where only the month or year is known. */
export function TimelineChart({ articles, colours }: TimelineChartProps) {
  const { entries, span } = timeline(articles.map(({ article }) => article.published));
  return (
    <Chart title="When each article was written" height={Math.max(1, entries.length) * LINE + 8} colours={colours}>
      {entries.map((entry, index) => {
        const { from, length } = span ? placeOfDays(entry, span) : { from: 0, length: 0 };
        const isDay = entry.first === entry.last;
        return (
          <g key={entry.article} transform={`translate(0 ${index * LINE + 4})`}>
            <LineName y={15} name={articles[entry.article]?.name ?? ''} outlet={entry.article} />
            <line x1={LEFT} x2={LEFT + TRACK} y1="11" y2="11" stroke={colours.rule} />
            <rect
              x={LEFT + (isDay ? Math.min(from * TRACK, TRACK - 9) : from * TRACK)}
              y={isDay ? 6 : 8}
              width={isDay ? 9 : Math.max(9, length * TRACK)}
              height={isDay ? 9 : 5}
              rx={isDay ? 4.5 : 1}
              fill={outletColour(entry.article)}
            />
            <text x={LEFT + TRACK + 16} y="15">
              {showDate(entry.published)} <tspan fill={colours.soft}>{saySince(entry, entries)}</tspan>
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
