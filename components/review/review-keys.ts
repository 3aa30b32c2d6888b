import type { KeyPress } from '../ui/key-press.ts';

/** What a key does in the review list. */
export type ReviewKey =
  | { does: 'step'; by: 1 | -1 }
  | { does: 'accept' | 'select place' | 'keep gone' | 'show' | 'close' }
  | { does: 'choose'; index: number };

const KEYS: Readonly<Record<string, ReviewKey>> = {
  arrowdown: { does: 'step', by: 1 },
  j: { does: 'step', by: 1 },
  arrowup: { does: 'step', by: -1 },
  k: { does: 'step', by: -1 },
  enter: { does: 'accept' },
  p: { does: 'select place' },
  g: { does: 'keep gone' },
  s: { does: 'show' },
  escape: { does: 'close' },
};

/** Null for keys that are the browser's, and for those that the focused control uses itself. */
export function reviewKeyOf({ key, ctrlKey, metaKey, altKey, target }: Omit<KeyPress, 'shiftKey'>): ReviewKey | null {
  if (ctrlKey || metaKey || altKey || usesKey(target, key)) return null;
  if (/^[1-9]$/u.test(key)) return { does: 'choose', index: Number(key) - 1 };
  return KEYS[key.toLowerCase()] ?? null;
}

/** Enter presses a button; arrows go through choices. */
function usesKey(target: unknown, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (key === 'Enter') return target.matches('button, a');
  return key.startsWith('Arrow') && target.matches('input');
}
