/** What a list's keys are told by: a KeyboardEvent, React's or the browser's own. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  target: unknown;
}

/** Whether a press goes into a field, where a letter is a letter. */
export function isTyping(target: unknown): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
