import { useEffect, useState } from 'react';
import { hearWorker } from '../../ui/hear-worker.ts';
import type { IndexNews } from './index-worker.ts';

export type IndexState = IndexNews | { is: 'being looked at' } | { is: 'paused' };

/**
 * Has the search index made whole while the library is shown. It is kept in step with each change, and only a new layout, a
 * restored backup or damage makes it be built anew: some milliseconds for each article.
 * @param mayBegin false while the lists are read, which whatever is looked up meanwhile would hold up.
 */
export function useIndex(mayBegin: boolean): IndexState & { pause: () => void; goOn: () => void } {
  const [state, setState] = useState<IndexState>({ is: 'being looked at' });
  const [isWanted, setIsWanted] = useState(true);
  useEffect(() => {
    if (!isWanted || !mayBegin) return;
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
    hearWorker(worker, setState, (reason) => setState({ is: 'failed', reason }));
    return () => worker.terminate();
  }, [isWanted, mayBegin]);
  return {
    ...state,
    pause: () => {
      setIsWanted(false);
      setState({ is: 'paused' });
    },
    goOn: () => {
      setIsWanted(true);
      setState({ is: 'being looked at' });
    },
  };
}
