import type { MouseEvent, ReactNode } from 'react';
import type { ReadingPlace } from '../../../analysis/reading-order.ts';
import type { Tag } from '../../../model/tag.ts';
import { countOf } from '../../ui/counts.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { percent, type ShowPassages } from '../figures.ts';
import { openingOf } from './reading-places.ts';
import { nearestFirst } from './nearest-first.ts';

interface LaneProps {
  compared: ComparedArticle;
  tag: Tag;
  /** What stands on the lane, as it is shown and as it is heard. */
  label: ReactNode;
  name: string;
  places: readonly ReadingPlace[];
  onShow: ShowPassages;
}

/** The marks are drawn in thousandths of the lane, none so thin that it is not seen, with a little paper behind the wide. */
const WIDTH = 1000;
const THINNEST = 12;
const GAP = 5;

/** Passages along an article's words. It opens them all: at a click on a mark, beginning with that one. */
export function Lane({ compared, tag, label, name, places, onShow }: LaneProps) {
  const { article, proposed } = compared;
  const open = (event: MouseEvent) => onShow(article.id, nearestFirst(places, clickedAt(event)));
  return (
    <button type="button" className={`lane tag-${tag}`} onClick={open} disabled={places.length === 0}>
      <span className="lane-label">{label}</span>
      <svg
        className={proposed > 0 ? 'lane-strip lane-strip-proposed' : 'lane-strip'}
        viewBox={`0 0 ${WIDTH} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="lane-opening" width={openingOf(compared) * WIDTH} height="10" />
        <path className="lane-marks" d={places.map(pathOf).join('')} />
      </svg>
      <span className="lane-count" aria-hidden="true">
        {places.length || '–'}
      </span>
      <span className="visually-hidden">{sayPlaces(name, compared.name, places)}</span>
    </button>
  );
}

function pathOf({ from, to }: ReadingPlace): string {
  const width = Math.max(THINNEST, Math.round((to - from) * WIDTH) - GAP);
  const left = Math.min(Math.round(from * WIDTH), WIDTH - width);
  return `M${left} 0h${width}v10h-${width}z`;
}

/** As a part of the strip, 0 to 1; its beginning where a key was pressed. */
function clickedAt({ currentTarget, clientX, detail }: MouseEvent): number {
  const strip = currentTarget.querySelector('svg')?.getBoundingClientRect();
  if (!strip || detail === 0 || strip.width === 0) return 0;
  return (clientX - strip.left) / strip.width;
}

function sayPlaces(name: string, outlet: string, places: readonly ReadingPlace[]): string {
  const [first] = places;
  if (!first) return `${name} in ${outlet}: none`;
  const count = countOf(places.length, 'passage');
  return `${name} in ${outlet}: ${count}, the first after ${countOf(first.wordsBefore, 'word')} (${percent(first.from)})`;
}
