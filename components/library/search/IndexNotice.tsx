import { Notice } from '../../ui/Notice.tsx';
import type { IndexState } from './use-index.ts';

interface IndexNoticeProps {
  index: IndexState;
  onPause: () => void;
  onGoOn: () => void;
}

/** Says when not everything can be found, and how far the building of the search index is. */
export function IndexNotice({ index, onPause, onGoOn }: IndexNoticeProps) {
  if (index.is === 'being built') {
    const { done, total } = index;
    return (
      <Notice action={{ label: 'Later', run: onPause }}>
        Making the library searchable, and counting passages: {done.toLocaleString('en-GB')} of{' '}
        {total.toLocaleString('en-GB')} articles <progress value={done} max={total} aria-label="Search index" />
      </Notice>
    );
  }
  if (index.is === 'paused') {
    return <Notice action={{ label: 'Go on', run: onGoOn }}>The search does not find everything yet.</Notice>;
  }
  if (index.is === 'failed') {
    return <Notice action={{ label: 'Try again', run: onGoOn }}>The search index was not built: {index.reason}</Notice>;
  }
  return null;
}
