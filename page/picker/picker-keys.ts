import { TAGS } from '../../model/tag.ts';
import type { Tag } from '../../model/tag.ts';
import { isEditable } from './editable.ts';

/** What a key does while the picker is open; `focus` brings the focus into it. */
export type KeyAction = { type: 'toggle'; tag: Tag } | { type: 'note' } | { type: 'close' } | { type: 'focus' };

/** What a key pressed now does; null for keys that are the page's. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event)) return null;
  if (event.key === 'Escape') return { type: 'close' };
  if (event.key === 'Tab') return event.shiftKey ? null : { type: 'focus' };
  if (letterOf(event) === 'n') return { type: 'note' };
  const tag = TAGS[digitOf(event) - 1];
  return tag ? { type: 'toggle', tag } : null;
}

/**
 * By the character; where that is no digit, by the key's place: on French and Czech keyboards the top row gives
 * digits only with Shift. Keys without a character ("End" on a number pad, "Process") mean something else.
 */
function digitOf({ key, code }: KeyboardEvent): number {
  if (/^\d$/u.test(key)) return Number(key);
  return isCharacter(key) ? Number(/^Digit(\d)$/u.exec(code)?.[1] ?? 0) : 0;
}

/** By the character; where the layout has no Latin letters, by the key's place. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return isCharacter(key) ? (/^Key([A-Z])$/u.exec(code)?.[1] ?? '').toLowerCase() : '';
}

function isCharacter(key: string): boolean {
  return /^.$/u.test(key);
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Node && isEditable(target);
}
