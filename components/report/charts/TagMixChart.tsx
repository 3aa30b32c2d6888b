import { TAGS } from '../../../model/tag.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { TAG_LABELS } from '../../ui/TagName.tsx';
import { Chart, LEFT, LineName, WIDTH } from './Chart.tsx';
import type { ChartColours } from './chart-colours.ts';

const LINE = 34;
const BAR = 18;
/** A part that is wide enough to hold its tags' initials. */
const WIDE = 26;

interface TagMixChartProps {
  articles: readonly ComparedArticle[];
  colours: ChartColours;
  note?: string | undefined;
}

/** Each article's words divided by their set of tags, in bands where tags meet; initials tell them apart without colour. */
export function TagMixChart({ articles, colours, note }: TagMixChartProps) {
  return (
    <Chart title="What each article is made of" height={articles.length * LINE + 34} colours={colours} note={note}>
      {articles.map((compared, index) => (
        <g key={compared.article.id} transform={`translate(0 ${index * LINE + 8})`}>
          <LineName y={14} name={compared.name} outlet={index} />
          <Bar compared={compared} colours={colours} />
        </g>
      ))}
      <g transform={`translate(${LEFT} ${articles.length * LINE + 22})`}>
        {TAGS.map((tag, index) => (
          <g key={tag} transform={`translate(${index * 104} 0)`}>
            <rect y="-10" width="12" height="12" fill={colours[tag]} />
            <text x="18">
              {TAG_LABELS[tag].charAt(0)} {TAG_LABELS[tag].toLowerCase()}
            </text>
          </g>
        ))}
        <rect x="416" y="-10" width="12" height="12" fill={colours.untagged} />
        <text x="434">untagged</text>
      </g>
    </Chart>
  );
}

function Bar({ compared: { mix }, colours }: { compared: ComparedArticle; colours: ChartColours }) {
  const scale = (WIDTH - LEFT) / Math.max(1, mix.words);
  let from = 0;
  return mix.segments.map(({ tags, words }) => {
    const x = LEFT + from * scale;
    from += words;
    const width = Math.max(1, words * scale - 1);
    const bands = tags.length === 0 ? (['untagged'] as const) : tags;
    return (
      <g key={tags.join()}>
        {bands.map((band, index) => (
          <rect
            key={band}
            x={x}
            y={(index * BAR) / bands.length}
            width={width}
            height={BAR / bands.length}
            fill={colours[band]}
          />
        ))}
        {tags.length > 0 && width >= WIDE * Math.max(1, tags.length * 0.7) && (
          <text x={x + 5} y="13" fontSize="11" fontWeight="600" fill={colours.paper}>
            {tags.map((tag) => TAG_LABELS[tag].charAt(0)).join('+')}
          </text>
        )}
      </g>
    );
  });
}
