import { useEffect, useState } from 'react';
import { fingerprint } from '../../exchange/hand-in/signature.ts';
import type { PublicKey } from '../../model/identity.ts';

/** A key as two people can compare it by voice; null without one, and for the moment that it takes. */
export function useFingerprint(key: PublicKey | null): string | null {
  const [shown, show] = useState<{ of: string; says: string } | null>(null);
  const written = key?.key;
  useEffect(() => {
    if (!key) return;
    const closing = new AbortController();
    void fingerprint(key).then((says) => closing.signal.aborted || show({ of: key.key, says }));
    return () => closing.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new record of the same key at each change of anything.
  }, [written]);
  return shown !== null && shown.of === written ? shown.says : null;
}
