import { Backup } from '../../components/backup/Backup.tsx';
import { useBackup } from '../../components/backup/use-backup.ts';
import { useBackupMemory } from '../../components/backup/use-backup-memory.ts';
import { useStorageRoom } from '../../components/backup/use-storage-room.ts';
import { useWarningOnLeave } from '../../components/ui/use-warning-on-leave.ts';
import { ask } from '../../messaging/ask.ts';
import { countRecords } from '../../storage/backup/count-records.ts';
import { countEditsSince } from '../../storage/backup/edits-since.ts';
import { changeBackupMemory } from '../../storage/backup/last-backup.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

/** Making and restoring backups, and the room that the library takes. */
export function BackupPage() {
  const memory = useBackupMemory();
  const made = memory?.made ?? null;
  const here = useLiveQuery(countRecords);
  const edits = useLiveQuery(() => (made === null ? 0 : countEditsSince(made)), [made]) ?? 0;
  const room = useStorageRoom(here);
  const { state, make, offer, restore, cancel, rest } = useBackup({
    onMade: (time) => void changeBackupMemory({ made: time, dismissed: null }),
    onRestored: (time) => {
      void changeBackupMemory({ made: time, dismissed: null });
      void ask('library.replaced', {});
    },
  });
  // Nothing is lost when the tab is closed, but the work has to be begun again.
  useWarningOnLeave(state.at === 'work');
  if (!memory || !here) return null;
  return (
    <Backup
      state={state}
      made={made}
      edits={edits}
      here={here}
      room={room}
      onMake={make}
      onOffer={(file) => void offer(file)}
      onRestore={restore}
      onCancel={cancel}
      onRest={rest}
    />
  );
}
