import { countOf } from '../ui/counts.ts';
import type { BackupStep } from './backup-job.ts';
import { BACKUP_STEPS } from './backup-state.ts';

interface BackupProgressProps {
  step: BackupStep;
  done: number;
  total: number | null;
  canCancel: boolean;
  onCancel: () => void;
}

/** How far the work is; of what is not known beforehand, how much was done. */
export function BackupProgress({ step, done, total, canCancel, onCancel }: BackupProgressProps) {
  return (
    <div className="backup-progress">
      <label>
        {BACKUP_STEPS[step]}
        <progress value={total === null ? undefined : done} max={total ?? undefined} />
      </label>
      <span className="quiet">{total === null ? countOf(done, 'record') : `${percent(done, total)} %`}</span>
      {canCancel ? (
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      ) : (
        <span className="quiet">This last step cannot be stopped.</span>
      )}
    </div>
  );
}

function percent(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((done / total) * 100);
}
