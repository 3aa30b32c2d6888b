import type { Voice } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { labelOfVoice } from '../../compare/voices/voice-label.ts';
import { outletColour } from '../../ui/outlet-colour.ts';
import { Chart, cut, LineName, type DrawnWith } from './Chart.tsx';

const LINE = 15;
const MOST_VOICES = 12;
/** What the figure and the outlet's name take right of the longest bar, and as many characters as fit there. */
const FIGURES = { wide: { room: 190, longest: 26 }, narrow: { room: 150, longest: 18 } } as const;

interface VoicesChartProps extends DrawnWith {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
}

/** Words quoted of each voice, a bar for each article that quotes it. */
export function VoicesChart({ articles, voices, ...drawn }: VoicesChartProps) {
  const { colours, layout } = drawn;
  const { room, longest } = FIGURES[layout.name];
  const shown = voices.slice(0, MOST_VOICES).map((voice) => ({
    voice,
    heard: voice.cells.flatMap(({ words }, article) => (words > 0 ? [{ article, words }] : [])),
  }));
  const most = Math.max(1, ...shown.flatMap(({ heard }) => heard.map(({ words }) => words)));
  const heights = shown.map(({ heard }) => layout.above + heard.length * LINE + 9);
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 6);
  return (
    <Chart title="Who gets to speak, in words quoted" height={topOf(shown.length) + 6} {...drawn}>
      {shown.map(({ voice, heard }, row) => (
        <g key={`${voice.name} ${voice.kind}`} transform={`translate(0 ${topOf(row)})`}>
          <LineName y={12} name={labelOfVoice(voice)} layout={layout} />
          {heard.map(({ article, words }, index) => {
            const width = Math.max(2, (words / most) * (layout.width - layout.left - room));
            return (
              <g key={article} transform={`translate(${layout.left} ${layout.above + index * LINE})`}>
                <rect y="3" width={width} height="10" fill={outletColour(article)} />
                <text x={width + 7} y="12" fontSize="11">
                  {words} <tspan fill={colours.soft}>{cut(articles[article]?.name ?? '', longest)}</tspan>
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </Chart>
  );
}
