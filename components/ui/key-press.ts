/** What a list's keys are told by: a KeyboardEvent, React's or the browser's own. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  target: unknown;
}
