import type { KeyPress } from '../../ui/key-press.ts';

/** What a key does in the list of passages. */
export type SettleKey = { take: number } | { go: 1 | -1 };

/** 1 to 9 take a coder's marking, by its place; 0 takes none; the arrows go to the next passage and back. Null for other keys. */
export function settleKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyPress): SettleKey | null {
  if (shiftKey || ctrlKey || metaKey || altKey || isChoice(target)) return null;
  if (key === 'ArrowDown') return { go: 1 };
  if (key === 'ArrowUp') return { go: -1 };
  return /^\d$/u.test(key) ? { take: Number(key) } : null;
}

function isChoice(target: unknown): boolean {
  return target instanceof HTMLElement && target.matches('select, input');
}
