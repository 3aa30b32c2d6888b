import { useId } from 'react';
import { TAGS, type Tag } from '../../../model/tag.ts';
import type { ComparedArticle } from '../../compare/compared-article.ts';
import { initialsOf } from '../../compare/TagFill.tsx';
import { TAG_LABELS } from '../../ui/TagName.tsx';
import { TagTextures, textureOf } from '../../ui/TagTextures.tsx';
import { Chart, LineName, type DrawnWith } from './Chart.tsx';

const LINE = 34;
const BAR = 18;
/** What an initial takes, with its margins. */
const INITIAL = 11;
/** What a tag takes in the legend. */
const LEGEND = 92;

interface TagMixChartProps extends DrawnWith {
  articles: readonly ComparedArticle[];
}

/** Each article's words divided by their set of tags, in bands where tags meet; textures and initials tell them apart without colour. */
export function TagMixChart({ articles, ...drawn }: TagMixChartProps) {
  const { colours, layout } = drawn;
  const prefix = useId();
  const line = LINE + layout.above;
  const inRow = Math.floor((layout.width - layout.left) / LEGEND);
  const legend = [...TAGS, null].map((tag, index) => ({
    tag,
    x: (index % inRow) * LEGEND,
    y: Math.floor(index / inRow) * 20,
  }));
  return (
    <Chart
      title="What each article is made of"
      height={articles.length * line + 34 + (legend.at(-1)?.y ?? 0)}
      {...drawn}
    >
      <TagTextures prefix={prefix} colours={colours} />
      {articles.map((compared, index) => (
        <g key={compared.article.id} transform={`translate(0 ${index * line + 8})`}>
          <LineName y={14} name={compared.name} layout={layout} outlet={index} />
          <g transform={`translate(0 ${layout.above})`}>
            <Bar compared={compared} prefix={prefix} drawn={drawn} />
          </g>
        </g>
      ))}
      <g transform={`translate(${layout.left} ${articles.length * line + 22})`}>
        {legend.map(({ tag, x, y }) => (
          <g key={tag ?? 'untagged'} transform={`translate(${x} ${y})`}>
            <rect y="-10" width="16" height="12" fill={tag ? textureOf(prefix, tag) : colours.untagged} />
            <text x="22">{tag ? `${initialsOf([tag])} ${TAG_LABELS[tag].toLowerCase()}` : 'untagged'}</text>
          </g>
        ))}
      </g>
    </Chart>
  );
}

interface BarProps {
  compared: ComparedArticle;
  prefix: string;
  drawn: DrawnWith;
}

function Bar({ compared: { mix }, prefix, drawn: { colours, layout } }: BarProps) {
  const scale = (layout.width - layout.left) / Math.max(1, mix.words);
  let from = 0;
  return mix.segments.map(({ tags, words }) => {
    const x = layout.left + from * scale;
    from += words;
    const width = Math.max(1, words * scale - 1);
    if (tags.length === 0) return <rect key="" x={x} width={width} height={BAR} fill={colours.untagged} />;
    const band = BAR / tags.length;
    return (
      <g key={tags.join()}>
        {tags.map((tag, index) => (
          <rect
            key={tag}
            x={x}
            y={index * band}
            width={width}
            height={band - (index < tags.length - 1 ? 1 : 0)}
            fill={textureOf(prefix, tag)}
          />
        ))}
        <Initials tags={tags} x={x} width={width} colours={colours} />
      </g>
    );
  });
}

/** On paper, or they would be lost in the texture; where the part has no room for them, nothing. */
function Initials({
  tags,
  x,
  width,
  colours,
}: { tags: readonly Tag[]; x: number; width: number } & Pick<DrawnWith, 'colours'>) {
  const words = initialsOf(tags);
  const room = INITIAL + (words.length - 1) * 7.5;
  if (width < room + 8) return null;
  return (
    <>
      <rect x={x + 4} y="3" width={room} height="12" rx="2" fill={colours.paper} />
      <text x={x + 4 + room / 2} y="12.5" fontSize="10" fontWeight="600" textAnchor="middle" fill={colours.ink}>
        {words}
      </text>
    </>
  );
}
