import type { Id } from '../../../model/id.ts';

/** Which rows of a table are chosen, and on which one the keys act. */
export interface Selection {
  current: Id | null;
  /** Where a stretch of rows begins that Shift extends. */
  anchor: Id | null;
  selected: ReadonlySet<Id>;
}

export const NOTHING_SELECTED: Selection = { current: null, anchor: null, selected: new Set() };

/** The keys act on another row; with `extend` all from the anchor to it are selected, and no others. */
export function moveTo(selection: Selection, ids: readonly Id[], index: number, extend: boolean): Selection {
  const current = ids[Math.min(Math.max(index, 0), ids.length - 1)] ?? null;
  if (!extend) return { ...selection, current, anchor: current };
  const anchor = selection.anchor ?? selection.current ?? current;
  return { current, anchor, selected: new Set(stretch(ids, anchor, current)) };
}

/** Selects one row or no longer does. */
export function toggle(selection: Selection, id: Id): Selection {
  const selected = new Set(selection.selected);
  if (!selected.delete(id)) selected.add(id);
  return { current: id, anchor: id, selected };
}

/** All of the rows; none, where all are selected already. */
export function selectAll(selection: Selection, ids: readonly Id[]): Selection {
  const isAll = ids.length > 0 && ids.every((id) => selection.selected.has(id));
  return { ...selection, selected: new Set(isAll ? [] : ids) };
}

/** What is not listed any more, after a filter or a deletion, is not selected: nothing unseen is acted on. */
export function among(selection: Selection, ids: ReadonlySet<Id>): Selection {
  const listed = (id: Id | null) => (id !== null && ids.has(id) ? id : null);
  const selected = [...selection.selected].filter((id) => ids.has(id));
  return { current: listed(selection.current), anchor: listed(selection.anchor), selected: new Set(selected) };
}

function stretch(ids: readonly Id[], from: Id | null, to: Id | null): Id[] {
  const [start, end] = [ids.findIndex((id) => id === from), ids.findIndex((id) => id === to)].toSorted(
    (one, other) => one - other,
  );
  return start === undefined || end === undefined || end < 0 ? [] : ids.slice(Math.max(start, 0), end + 1);
}
