import { useEffect, useRef } from 'react';

/**
 * Sends changes of a value, each made of what was last sent: the library shows it back a moment later, and what is changed meanwhile must
 * not undo it.
 */
export function useLatest<Value>(stored: Value, send: (value: Value) => void): (edit: (value: Value) => Value) => void {
  const sent = useRef(stored);
  useEffect(() => {
    sent.current = stored;
  }, [stored]);
  return (edit) => {
    sent.current = edit(sent.current);
    send(sent.current);
  };
}
