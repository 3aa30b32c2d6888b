import { useState } from 'react';

/** As long as the page lives: whoever comes back from an article finds the list as they left it. */
const kept = new Map<string, unknown>();

/** State that outlives its screen. The key names it among all that are kept so. */
export function useKeptState<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  return [
    value,
    (next) => {
      kept.set(key, next);
      setValue(next);
    },
  ];
}
