import { useEffect, useState } from 'react';
import { backupMemory, onBackupMemoryChange, type BackupMemory } from '../../storage/backup/last-backup.ts';

/** What is known of the last backup, followed as it changes; undefined until it was read. */
export function useBackupMemory(): BackupMemory | undefined {
  const [memory, setMemory] = useState<BackupMemory>();
  useEffect(() => {
    const closing = new AbortController();
    const look = () => void backupMemory().then((now) => closing.signal.aborted || setMemory(now));
    onBackupMemoryChange(look, closing.signal);
    look();
    return () => closing.abort();
  }, []);
  return memory;
}
