import { Notice } from '../ui/Notice.tsx';
import type { Work } from './use-work.ts';

/** Work that goes on, with the way to end it; what was done, with the way to undo it; what failed. */
export function WorkNews({ work }: { work: Work }) {
  const { running, failure, news, undo, cancel, putAside } = work;
  if (running && running.done < running.total) {
    return (
      <div className="work-news">
        <Notice action={{ label: 'Cancel', run: cancel }}>
          {running.label}: {running.done.toLocaleString('en-GB')} of {running.total.toLocaleString('en-GB')}{' '}
          <progress value={running.done} max={running.total} aria-label={running.label} />
        </Notice>
      </div>
    );
  }
  if (failure) {
    return (
      <div className="work-news">
        <Notice onClose={putAside}>{failure}</Notice>
      </div>
    );
  }
  if (!news) return null;
  return (
    <div className="work-news">
      <Notice action={{ label: 'Undo', run: undo }} onClose={putAside}>
        {news}
      </Notice>
    </div>
  );
}
