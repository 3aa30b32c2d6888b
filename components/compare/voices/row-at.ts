/** CSS pixels from the top left of the window. */
export interface Point {
  x: number;
  y: number;
}

/** The name of the row at a point, anywhere in it; null outside the table in which the given one stands. */
export function rowAt({ x, y }: Point, row: Element): string | null {
  const under = document.elementFromPoint(x, y)?.closest('tr');
  const isSameTable = under?.closest('table') === row.closest('table');
  return isSameTable ? (under?.querySelector<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null;
}
