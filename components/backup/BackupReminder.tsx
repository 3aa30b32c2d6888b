import { useState } from 'react';
import { countEditsSince, libraryBegun, MOST_COUNTED } from '../../storage/backup/edits-since.ts';
import { changeBackupMemory } from '../../storage/backup/last-backup.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { countOf } from '../ui/counts.ts';
import { Notice } from '../ui/Notice.tsx';
import { FEWEST_EDITS, isBackupLate, saySinceBackup } from './reminder.ts';
import { useBackupMemory } from './use-backup-memory.ts';

/** One quiet line where much would be lost; nothing else, and no notification. */
export function BackupReminder({ onBackup }: { onBackup: () => void }) {
  const memory = useBackupMemory();
  const made = memory?.made;
  const [now] = useState(() => Date.now());
  const begun = useLiveQuery(libraryBegun);
  const isLate = memory && begun !== undefined && isBackupLate({ ...memory, begun }, now);
  const edits = useLiveQuery(() => (isLate ? countEditsSince(made ?? 0) : 0), [isLate, made]) ?? 0;
  if (!isLate || edits < FEWEST_EDITS) return null;
  return (
    <Notice
      action={{ label: 'Back up', run: onBackup }}
      onClose={() => void changeBackupMemory({ dismissed: Date.now() })}
    >
      {saySinceBackup(memory.made, now)}; {edits === MOST_COUNTED ? 'more than ' : ''}
      {countOf(edits, 'annotation')} would be lost with this browser.
    </Notice>
  );
}
