import { isTyping, type KeyPress } from '../ui/key-press.ts';

/** Ctrl or Cmd with Z undoes, with Shift does again, as Ctrl+Y does. Null for other keys, and where a text has its own undo. */
export function undoKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyPress): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || isTyping(target)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
