import type { KeyPress } from '../ui/key-press.ts';

/** What a key does in the coverage matrix. */
export type CoverageKey =
  | { does: 'step'; rows: -1 | 0 | 1; columns: -1 | 0 | 1 }
  | { does: 'show' | 'confirm' | 'join' | 'edit' | 'told' | 'not told' | 'split off' | 'remove' | 'undo' | 'close' };

const KEYS: Readonly<Record<string, CoverageKey>> = {
  arrowdown: { does: 'step', rows: 1, columns: 0 },
  arrowup: { does: 'step', rows: -1, columns: 0 },
  arrowright: { does: 'step', rows: 0, columns: 1 },
  arrowleft: { does: 'step', rows: 0, columns: -1 },
  o: { does: 'show' },
  c: { does: 'confirm' },
  m: { does: 'join' },
  e: { does: 'edit' },
  t: { does: 'told' },
  n: { does: 'not told' },
  s: { does: 'split off' },
  delete: { does: 'remove' },
  backspace: { does: 'remove' },
  u: { does: 'undo' },
  escape: { does: 'close' },
};

/** Null for keys that are the browser's, and for those that the focused control uses itself: Enter opens a cell as its button. */
export function coverageKeyOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  target,
}: Omit<KeyPress, 'shiftKey'>): CoverageKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return null;
  return KEYS[key.toLowerCase()] ?? null;
}
