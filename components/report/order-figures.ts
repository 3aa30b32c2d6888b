import type { ReadingPlace } from '../../analysis/reading-order.ts';
import { TAGS } from '../../model/tag.ts';
import { percent } from '../compare/figures.ts';
import { placesOfIds, placesOfTag } from '../compare/order/reading-places.ts';
import { labelOfVoice } from '../compare/voices/voice-label.ts';
import { countOf } from '../ui/counts.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.ts';

/** Where each article’s first passage of a tag stands, and where each speaker is first quoted. */
export function orderTable({ articles, voices }: ComparisonToSave): FigureTable {
  const ofTags = TAGS.map((tag): FigureRow => ({
    head: TAG_LABELS[tag],
    cells: articles.map((compared) => firstOf(placesOfTag(compared, tag))),
  }));
  const ofVoices = voices.map((voice): FigureRow => ({
    head: labelOfVoice(voice),
    detail: 'first quoted',
    cells: articles.map((compared, index) => firstOf(placesOfIds(compared, voice.cells[index]?.ids ?? []))),
  }));
  return {
    title: 'What comes first',
    hint: 'How far into the article the first passage of each tag begins, and where each speaker is first quoted.',
    rowsAre: 'Tag or speaker',
    rows: [...ofTags, ...ofVoices].filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}

function firstOf([first]: readonly ReadingPlace[]): FigureCell | null {
  if (!first) return null;
  const text = `after ${countOf(first.wordsBefore, 'word')} (${percent(first.from)}), in the ${first.part}`;
  return { text, numbers: { words_before: first.wordsBefore, part: first.from }, ids: [first.id] };
}
