import { countOf } from '../ui/counts.ts';
import type { ImportState } from './import-session.ts';
import { StageHeading } from './StageHeading.tsx';

interface WorkProgressProps {
  work: NonNullable<ImportState['work']>;
  onCancel: () => void;
}

const SAID: Record<WorkProgressProps['work']['what'], { title: string; say: (done: number, total: number) => string }> =
  {
    tables: { title: 'Looking into the files', say: () => '' },
    library: {
      title: 'Comparing with your library',
      say: (done, total) => `${done.toLocaleString('en-GB')} of ${countOf(total, 'article')}`,
    },
    files: { title: 'Reading', say: (done, total) => `${megabytes(done)} of ${megabytes(total)} MB` },
    rows: {
      title: 'Importing',
      say: (done, total) =>
        `${done.toLocaleString('en-GB')} of ${countOf(total, 'article')} in your library. If you stop, these stay.`,
    },
    back: {
      title: 'Taking the import back',
      say: (done, total) => `${done.toLocaleString('en-GB')} of ${countOf(total, 'article')}`,
    },
  };

/** How far long work is, with the way to end it. */
export function WorkProgress({ work: { what, done, total }, onCancel }: WorkProgressProps) {
  const { title, say } = SAID[what];
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

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
