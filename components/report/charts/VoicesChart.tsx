import type { Voice } from '../../../analysis/voices.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { labelOfVoice } from '../../compare/voices/voice-label.ts';
import { outletColour } from '../../ui/outlet-colour.ts';
import { Chart, LEFT, LineName, WIDTH } from './Chart.tsx';
import type { ChartColours } from './chart-colours.ts';

const LINE = 15;
const MOST_VOICES = 12;

interface VoicesChartProps {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  colours: ChartColours;
  note?: string | undefined;
}

/** Words quoted of each voice, a bar for each article that quotes it. */
export function VoicesChart({ articles, voices, colours, note }: VoicesChartProps) {
  const shown = voices.slice(0, MOST_VOICES).map((voice) => ({
    voice,
    heard: voice.cells.flatMap(({ words }, article) => (words > 0 ? [{ article, words }] : [])),
  }));
  const most = Math.max(1, ...shown.flatMap(({ heard }) => heard.map(({ words }) => words)));
  const heights = shown.map(({ heard }) => heard.length * LINE + 9);
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 6);
  return (
    <Chart title="Who gets to speak, in words quoted" height={topOf(shown.length) + 6} colours={colours} note={note}>
      {shown.map(({ voice, heard }, row) => {
        return (
          <g key={`${voice.name} ${voice.kind}`} transform={`translate(0 ${topOf(row)})`}>
            <LineName y={12} name={labelOfVoice(voice)} />
            {heard.map(({ article, words }, index) => {
              const width = Math.max(2, (words / most) * (WIDTH - LEFT - 190));
              return (
                <g key={article} transform={`translate(${LEFT} ${index * LINE})`}>
                  <rect y="3" width={width} height="10" fill={outletColour(article)} />
                  <text x={width + 7} y="12" fontSize="11">
                    {words} <tspan fill={colours.soft}>{articles[article]?.name}</tspan>
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </Chart>
  );
}
