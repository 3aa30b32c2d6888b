import { useMemo, useState } from 'react';
import type { Id } from '../../model/id.ts';
import type { Look } from '../../model/look.ts';
import type { PaintedPassage } from '../../model/painted-passage.ts';
import type { Tag } from '../../model/tag.ts';
import type { RevealedWork } from '../../storage/revealed-work.ts';
import { drawnAsHeat, drawnByAuthor, placeWork, ROWS, stretchesOf } from './revealed-marks.ts';

/** Nothing of others', everybody's passages in rows, or each word by how many marked it. */
export type RevealMode = 'off' | 'authors' | 'heat';

const NOTHING: readonly PaintedPassage[] = [];

export type Reveal = ReturnType<typeof useReveal>;

/** What of everybody's passages is shown in a text; nothing until the reader asks for it. */
export function useReveal(text: string, works: readonly RevealedWork[]) {
  const [mode, setMode] = useState<RevealMode>('off');
  const [only, setOnly] = useState<Tag | null>(null);
  const placed = useMemo(() => (mode === 'off' ? [] : placeWork(text, works)), [mode, text, works]);
  const stretches = useMemo(() => stretchesOf(placed, mode === 'heat' ? only : null), [placed, mode, only]);
  const rows = useRows(works);
  const drawn = useMemo(() => {
    if (mode === 'authors') return drawnByAuthor(text, placed, rows.rowOf);
    return mode === 'heat' ? drawnAsHeat(text, stretches, works.length) : NOTHING;
  }, [mode, text, placed, rows.rowOf, stretches, works.length]);
  return { mode, setMode, only, setOnly, works, placed, stretches, drawn, text, rows };
}

/** Which authors are shown, each in a row; at first as many as there are rows. */
function useRows(works: readonly RevealedWork[]) {
  const [shown, show] = useState<readonly (Id | null)[] | null>(null);
  const inRows = useMemo(() => shown ?? ROWS.map((_row, place) => works[place]?.author.id ?? null), [shown, works]);
  const rowOf = useMemo(
    () => new Map(inRows.flatMap((id, place): [Id, Look][] => (id ? [[id, ROWS[place] as Look]] : []))),
    [inRows],
  );
  const toggle = (id: Id) => {
    const free = inRows.indexOf(rowOf.has(id) ? id : null);
    show(inRows.map((each, place) => (place === free ? (each === id ? null : id) : each)));
  };
  /** Those who come behind the last that is shown, from the top again behind the last of all. */
  const showNext = () => {
    const last = works.findLastIndex(({ author }) => rowOf.has(author.id));
    const from = last + 1 < works.length ? last + 1 : 0;
    show(ROWS.map((_row, place) => works[from + place]?.author.id ?? null));
  };
  return { rowOf, isFull: !inRows.includes(null), toggle, showNext };
}
