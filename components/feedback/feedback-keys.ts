import { isTyping, type KeyPress } from '../ui/key-press.ts';

/** What a key does while a set is read. */
export type FeedbackKey = 'next passage' | 'passage before' | 'comment' | 'remarks' | 'next set' | 'read';

const KEYS: Readonly<Record<string, FeedbackKey>> = {
  j: 'next passage',
  k: 'passage before',
  c: 'comment',
  m: 'remarks',
  n: 'next set',
  r: 'read',
};

/** Null for other keys, and wherever a text is typed. */
export function feedbackKeyOf({ key, ctrlKey, metaKey, altKey, target }: KeyPress): FeedbackKey | null {
  if (ctrlKey || metaKey || altKey || isTyping(target)) return null;
  return KEYS[key.toLowerCase()] ?? null;
}
