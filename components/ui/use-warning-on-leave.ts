import { useEffect } from 'react';

/** The browser asks before the tab is closed or left, for as long as something would be lost by it. */
export function useWarningOnLeave(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const staying = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: staying.signal });
    return () => staying.abort();
  }, [isNeeded]);
}
