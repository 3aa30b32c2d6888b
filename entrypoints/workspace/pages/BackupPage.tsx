import { Backup } from '../../../components/backup/Backup.tsx';
import { backupSession } from '../../../components/backup/backup-session.ts';
import { useBackupMemory } from '../../../components/backup/use-backup-memory.ts';
import { useStorageRoom } from '../../../components/backup/use-storage-room.ts';
import { useSharedState } from '../../../components/ui/shared-state.ts';
import { countRecords } from '../../../storage/backup/count-records.ts';
import { countEditsSince } from '../../../storage/backup/edits-since.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';

/** Making and restoring backups, and the room that the library takes. */
export function BackupPage() {
  const memory = useBackupMemory();
  const made = memory?.made ?? null;
  const here = useLiveQuery(countRecords);
  const edits = useLiveQuery(() => (made === null ? 0 : countEditsSince(made)), [made]) ?? 0;
  const room = useStorageRoom(here);
  const state = useSharedState(backupSession);
  const { make, offer, restore, cancel, rest } = backupSession;
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
