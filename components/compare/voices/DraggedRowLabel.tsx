import type { DraggedRow } from './use-dragged-row.ts';

/** What is dragged, at the mouse, and what letting go would do. */
export function DraggedRowLabel({ dragged }: { dragged: DraggedRow | null }) {
  if (!dragged) return null;
  const { name, over, at } = dragged;
  return (
    <p className="dragged-row" style={{ left: at.x, top: at.y }} aria-hidden="true">
      <bdi>{name}</bdi> {over === null ? <span className="quiet">onto the same one’s row</span> : `→ ${over}`}
    </p>
  );
}
