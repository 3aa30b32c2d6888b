import { timeline, type TimelineEntry } from '../../../analysis/timeline.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { placeOfDays } from '../../compare/timeline/time-axis.ts';
import { saySince } from '../../compare/timeline/say-since.ts';
import { showDate } from '../../ui/dates.ts';
import { outletColour } from '../../ui/outlet-colour.ts';
import { Chart, LineName, type DrawnWith } from './Chart.tsx';

const DAY = 9;

/** Where the parts of a line stand: beside each other, or below. */
const PARTS = {
  wide: { line: 24, track: 160, axis: 11, text: 15 },
  narrow: { line: 62, track: 288, axis: 27, text: 47 },
} as const;

interface TimelineChartProps extends DrawnWith {
  articles: readonly ComparedArticle[];
}

/** When each article was published: a dot for a day, a bar where only the month or year is known. */
export function TimelineChart({ articles, ...drawn }: TimelineChartProps) {
  const { colours, layout } = drawn;
  const { line, track, axis, text } = PARTS[layout.name];
  const { entries, span } = timeline(articles.map(({ article }) => article.published));
  return (
    <Chart title="When each article was written" height={Math.max(1, entries.length) * line + 8} {...drawn}>
      {entries.map((entry, index) => (
        <g key={entry.article} transform={`translate(0 ${index * line + 4})`}>
          <LineName y={15} name={articles[entry.article]?.name ?? ''} layout={layout} outlet={entry.article} />
          <g transform={`translate(${layout.left} 0)`}>
            <line x2={track} y1={axis} y2={axis} stroke={colours.rule} />
            {span && <Days entry={entry} axis={axis} track={track} {...placeOfDays(entry, span)} />}
            <text x={layout.name === 'wide' ? track + 16 : 0} y={text}>
              {showDate(entry.published)} <tspan fill={colours.soft}>{saySince(entry, entries)}</tspan>
            </text>
          </g>
        </g>
      ))}
    </Chart>
  );
}

interface DaysProps {
  entry: TimelineEntry;
  axis: number;
  track: number;
  /** Parts of the track. */
  from: number;
  length: number;
}

function Days({ entry, axis, track, from, length }: DaysProps) {
  const isDay = entry.first === entry.last;
  return (
    <rect
      x={isDay ? Math.min(from * track, track - DAY) : from * track}
      y={isDay ? axis - 5 : axis - 3}
      width={isDay ? DAY : Math.max(DAY, length * track)}
      height={isDay ? DAY : 5}
      rx={isDay ? DAY / 2 : 1}
      fill={outletColour(entry.article)}
    />
  );
}
