import { useEffect } from 'react';
import { undoKeyOf } from './undo-keys.ts';

/** Ctrl or Cmd with Z, wherever nobody is typing, on a screen that undoes its own steps. @param undo null while there is none. */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || undoKeyOf(event) !== 'undo') return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undo]);
}
