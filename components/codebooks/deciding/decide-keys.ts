import type { KeyPress } from '../../ui/key-press.ts';

/** What a key does where passages of a split code are decided. */
export type DecideKey =
  | { does: 'step'; by: 1 | -1 }
  | { does: 'toggle'; index: number }
  | { does: 'decide' }
  | { does: 'none' };

const KEYS: Readonly<Record<string, DecideKey>> = {
  arrowdown: { does: 'step', by: 1 },
  j: { does: 'step', by: 1 },
  arrowup: { does: 'step', by: -1 },
  k: { does: 'step', by: -1 },
  enter: { does: 'decide' },
  '0': { does: 'none' },
};

/** Null for keys that are the browser's, and for those that the focused control uses itself. */
export function decideKeyOf({ key, ctrlKey, metaKey, altKey, target }: Omit<KeyPress, 'shiftKey'>): DecideKey | null {
  const isPressedByEnter = target instanceof HTMLElement && target.matches('button, a');
  if (ctrlKey || metaKey || altKey || (key === 'Enter' && isPressedByEnter)) return null;
  if (/^[1-9]$/u.test(key)) return { does: 'toggle', index: Number(key) - 1 };
  return KEYS[key.toLowerCase()] ?? null;
}
