import { isTyping, type KeyPress } from '../ui/key-press.ts';

/** On to the next passage with J, back with K; null for other keys, and wherever a text is typed. */
export function stepOf({ key, ctrlKey, metaKey, altKey, target }: KeyPress): 1 | -1 | null {
  if (ctrlKey || metaKey || altKey || isTyping(target)) return null;
  if (key.toLowerCase() === 'j') return 1;
  return key.toLowerCase() === 'k' ? -1 : null;
}
