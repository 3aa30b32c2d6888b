import { useEffect } from 'react';
import { undoKeyOf } from './undo-keys.ts';

/**
 * Ctrl or Cmd with Z, wherever nobody is typing, where it means steps that nothing is kept of yet, such as what is corrected before an
 * import. It hears the key before the one undo of the sitting does. @param undo null while there is none.
 */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || undoKeyOf(event) !== 'undo') return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [undo]);
}
