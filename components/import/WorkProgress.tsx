import type { ImportState } from './import-state.ts';
import { IMPORT_STEPS } from './import-work.ts';
import { StageHeading } from './StageHeading.tsx';

interface WorkProgressProps {
  work: NonNullable<ImportState['work']>;
  onCancel: () => void;
}

/** How far long work is, with the way to end it. */
export function WorkProgress({ work: { what, done, total }, onCancel }: WorkProgressProps) {
  const { title, say } = IMPORT_STEPS[what];
  return (
    <div className="import-work">
      <StageHeading>{title}</StageHeading>
      <progress aria-label={title} max={total || 1} {...(total > 0 && { value: done })} />
      <p className="quiet">{total > 0 ? say(done, total) : 'One moment'}</p>
      <button type="button" className="button" onClick={onCancel}>
        {what === 'rows' || what === 'back' ? 'Stop' : 'Cancel'}
      </button>
    </div>
  );
}
