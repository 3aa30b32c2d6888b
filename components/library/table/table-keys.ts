import type { KeyPress } from '../../ui/key-press.ts';

/** What a key does in a table of records. */
export type TableKey =
  | { does: 'step'; by: number; extend: boolean }
  | { does: 'select' | 'select all' | 'clear' | 'open' | 'edit' | 'delete' };

/** As many rows as Page Up and Page Down go. */
const PAGE = 10;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

const KEYS: Readonly<Record<string, TableKey['does'] & ('select' | 'clear' | 'open' | 'edit' | 'delete')>> = {
  ' ': 'select',
  Escape: 'clear',
  Enter: 'open',
  F2: 'edit',
  e: 'edit',
  Delete: 'delete',
  Backspace: 'delete',
};

/** Null for keys that are the browser's, and for those pressed in a control within the table. */
export function tableKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyPress): TableKey | null {
  if (altKey || (target instanceof HTMLElement && target.matches('input, select, textarea, button, a'))) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { does: 'select all' } : null;
  const by = STEPS[key];
  if (by !== undefined) return { does: 'step', by, extend: shiftKey };
  const does = KEYS[key];
  return does ? { does } : null;
}
