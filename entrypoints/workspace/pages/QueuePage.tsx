import { browser } from 'wxt/browser';
import { ReadingQueue } from '../../../components/queue/ReadingQueue.tsx';
import { viewQueue } from '../../../storage/reading-queue.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { hashOf } from '../routes.ts';

/** Addresses to visit. Nothing is loaded from them but what the reader opens. */
export function QueuePage() {
  const queue = useLiveQuery(viewQueue);
  if (!queue) return null;
  return (
    <ReadingQueue
      queue={queue}
      articleAddress={(id) => hashOf({ page: 'article', id, show: [] })}
      onOpen={(address) => void browser.tabs.create({ url: address })}
    />
  );
}
