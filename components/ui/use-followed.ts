import { useEffect, useState } from 'react';

/**
 * What lies outside of the library's database, looked at now and whenever it has changed.
 * @param look finds it; the same function each time. @param follow calls back at each change, until its signal ends it.
 */
export function useFollowed<Value>(
  first: Value,
  look: () => Promise<Value>,
  follow: (react: () => void, signal: AbortSignal) => void,
): Value {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const closing = new AbortController();
    let looks = 0;
    const lookAgain = async () => {
      looks += 1;
      const mine = looks;
      const found = await look();
      // An earlier look can be answered later than a later one.
      if (mine === looks && !closing.signal.aborted) setValue(found);
    };
    follow(() => void lookAgain(), closing.signal);
    void lookAgain();
    return () => closing.abort();
  }, [look, follow]);
  return value;
}
