import { Fragment } from 'react';
import type { Excerpt } from '../../../storage/search/excerpt.ts';

/** The words around what was found, with what was found marked. */
export function MarkedExcerpt({ excerpt, offset, places }: Pick<Excerpt, 'excerpt' | 'offset' | 'places'>) {
  const marks = joined(places);
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {offset > 0 && '… '}
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {excerpt.slice(ends[index], start)}
          <mark>{excerpt.slice(start, end)}</mark>
        </Fragment>
      ))}
      {excerpt.slice(ends.at(-1))}
    </>
  );
}

/** Scripts without spaces are searched by pairs of characters, which overlap. */
function joined(places: Excerpt['places']): Excerpt['places'] {
  const marks: Excerpt['places'] = [];
  for (const { start, end } of places) {
    const last = marks.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
