import { useEffect, useState } from 'react';

/** What the browser says of the room that it gives us, in bytes; null where it does not say. */
export interface StorageRoomView {
  used: number | null;
  quota: number | null;
  /** Whether the browser promises not to clear it by itself; undefined until it has said. */
  isKept: boolean | undefined;
  /** The reader asked, and the browser said no. */
  wasRefused: boolean;
  askToKeep: () => void;
}

/** @param changed makes it look again, such as the number of records. */
export function useStorageRoom(changed: unknown): StorageRoomView {
  const [{ used, quota }, setEstimate] = useState<Pick<StorageRoomView, 'used' | 'quota'>>({ used: null, quota: null });
  const [isKept, setKept] = useState<boolean>();
  const [wasRefused, setRefused] = useState(false);
  useEffect(() => {
    const looking = new AbortController();
    const show = ({ kept, ...estimate }: Awaited<ReturnType<typeof look>>) => {
      setEstimate(estimate);
      setKept(kept);
    };
    void look().then((seen) => looking.signal.aborted || show(seen));
    return () => looking.abort();
  }, [changed]);

  async function askToKeep() {
    const isGranted = await navigator.storage.persist().catch(() => false);
    setKept(isGranted);
    setRefused(!isGranted);
  }

  return { used, quota, isKept, wasRefused, askToKeep: () => void askToKeep() };
}

async function look() {
  const [{ usage = null, quota = null }, kept] = await Promise.all([
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
    navigator.storage.persisted().catch(() => false),
  ]);
  return { used: usage, quota, kept };
}
