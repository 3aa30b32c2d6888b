import type { CodedPassage } from '../../analysis/agreement/coded-text.ts';
import { markedStretches, type MarkedStretch } from '../../analysis/agreement/marked-stretches.ts';
import type { Author } from '../../model/author.ts';
import { derivedId } from '../../model/derived-id.ts';
import type { Id } from '../../model/id.ts';
import { LOOKS, type Look } from '../../model/look.ts';
import type { PaintedPassage } from '../../model/painted-passage.ts';
import type { Tag } from '../../model/tag.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';
import type { RevealedWork } from '../../storage/revealed-work.ts';
import { placePassages } from '../compare/placed-passages.ts';

/** One author's passages where they stand in the text. */
export interface PlacedWork {
  author: Author;
  isReader: boolean;
  passages: readonly (CodedPassage & { id: Id })[];
}

/** As many authors as have a row of their own below the words at a time. */
export const ROWS: readonly Look[] = LOOKS.filter((look) => look.startsWith('author'));
const SHADES: readonly Look[] = LOOKS.filter((look) => look.startsWith('heat'));

/** Everybody's passages in a text; those whose words it does not hold are left out. */
export function placeWork(text: string, works: readonly RevealedWork[]): PlacedWork[] {
  return works.map(({ author, isReader, annotations }) => ({
    author,
    isReader,
    passages: placePassages(text, annotations).placed.map(({ annotation: { id, tags }, start, end }) => ({
      id,
      start,
      end,
      tags,
    })),
  }));
}

/** The words cut where anybody's passage begins or ends. @param only the tag that counts alone; null for all. */
export function stretchesOf(works: readonly PlacedWork[], only: Tag | null = null): MarkedStretch[] {
  return markedStretches(
    works.map(({ passages }) => passages.filter(({ tags }) => only === null || tags.includes(only))),
  );
}

/** Each author's passages in the row that they were given. */
export function drawnByAuthor(
  text: string,
  works: readonly PlacedWork[],
  rowOf: ReadonlyMap<Id, Look>,
): PaintedPassage[] {
  return works.flatMap(({ author, passages }) => {
    const look = rowOf.get(author.id);
    return look ? passages.map(({ id, tags, ...place }) => drawn(text, place, id, tags, look)) : [];
  });
}

/** Each stretch in the shade of how many of all coders marked it. */
export function drawnAsHeat(text: string, stretches: readonly MarkedStretch[], coders: number): PaintedPassage[] {
  return stretches.map((stretch) => {
    const tags = [...new Set(stretch.markings.flatMap((marking) => marking.tags))];
    return drawn(text, stretch, idOfStretch(stretch), tags, shadeOf(stretch, coders));
  });
}

export function idOfStretch({ start, end }: MarkedStretch): Id {
  return derivedId(`stretch ${start}-${end}`);
}

/** The first shade where a fifth of the coders or fewer marked it, the last where more than four fifths did. */
export function shadeOf({ markings }: MarkedStretch, coders: number): Look {
  return SHADES[Math.ceil((SHADES.length * markings.length) / coders) - 1] as Look;
}

function drawn(text: string, { start, end }: CodedPlace, id: Id, tags: readonly Tag[], look: Look): PaintedPassage {
  return { id, place: 'article', selectors: selectorsOf(text, { start, end }), tags: [...tags], look };
}

type CodedPlace = Pick<MarkedStretch, 'start' | 'end'>;
