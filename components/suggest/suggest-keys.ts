import { TAGS, type Tag } from '../../model/tag.ts';
import type { Edge } from './move-edge.ts';
import type { KeyPress } from '../ui/key-press.ts';

/** What a key does in the list of suggestions. */
export type SuggestKey =
  | { does: 'step'; by: 1 | -1 }
  | { does: 'accept' | 'reject' | 'why' | 'undo' | 'close' }
  | { does: 'tag'; tag: Tag }
  | { does: 'move'; edge: Edge; by: 1 | -1 };

/** Arrows move the end, with Shift the start; brackets do the same where a keyboard has them at hand. */
const KEYS: Readonly<Record<string, SuggestKey>> = {
  arrowdown: { does: 'step', by: 1 },
  j: { does: 'step', by: 1 },
  arrowup: { does: 'step', by: -1 },
  k: { does: 'step', by: -1 },
  enter: { does: 'accept' },
  backspace: { does: 'reject' },
  delete: { does: 'reject' },
  '?': { does: 'why' },
  u: { does: 'undo' },
  escape: { does: 'close' },
  arrowright: { does: 'move', edge: 'end', by: 1 },
  arrowleft: { does: 'move', edge: 'end', by: -1 },
  'shift+arrowright': { does: 'move', edge: 'start', by: 1 },
  'shift+arrowleft': { does: 'move', edge: 'start', by: -1 },
  ']': { does: 'move', edge: 'end', by: 1 },
  '[': { does: 'move', edge: 'end', by: -1 },
  '}': { does: 'move', edge: 'start', by: 1 },
  '{': { does: 'move', edge: 'start', by: -1 },
};

/** Null for keys that are the browser's, and for those that the focused control uses itself. */
export function suggestKeyOf(press: KeyPress): SuggestKey | null {
  const { shiftKey, ctrlKey, metaKey, altKey, target } = press;
  const key = press.key.toLowerCase();
  if (isControl(target) || (key === 'enter' && isPressedByEnter(target))) return null;
  if ((ctrlKey || metaKey) && key === 'z' && !shiftKey && !altKey) return { does: 'undo' };
  if (ctrlKey || metaKey || altKey) return null;
  const tag = /^[1-4]$/u.test(key) ? TAGS[Number(key) - 1] : undefined;
  if (tag) return { does: 'tag', tag };
  return KEYS[shiftKey && key.startsWith('arrow') ? `shift+${key}` : key] ?? null;
}

function isControl(target: unknown): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

function isPressedByEnter(target: unknown): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary');
}
