import { useCallback } from 'react';
import type { Article } from '../../model/article.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import { useDrop } from '../import/files/use-drop.ts';
import { countOf } from '../ui/counts.ts';
import { Notice } from '../ui/Notice.tsx';
import { AddAddresses } from './AddAddresses.tsx';
import { AddedNotice } from './AddedNotice.tsx';
import { droppedText } from './dropped-text.ts';
import { QueueRow } from './QueueRow.tsx';
import { useQueue } from './use-queue.ts';
import './queue.css';

type Entry = QueuedAddress & { article: Article | null };

interface ReadingQueueProps {
  /** In the order in which the addresses came. */
  queue: readonly Entry[];
  articleAddress: (id: string) => string;
  /** Opens a page in a tab of its own. */
  onOpen: (address: string) => void;
}

/** Addresses to visit, one after the other. Pages are loaded only when the reader opens them. */
export function ReadingQueue({ queue, articleAddress, onOpen }: ReadingQueueProps) {
  const { added, add, remove, mark, failure, clear } = useQueue();
  const isOver = useDrop(useCallback((data) => void droppedText(data).then((text) => add(text)), [add]));
  const waiting = queue.filter(({ visited }) => visited === null);
  const visited = queue.filter((entry) => entry.visited !== null);
  const rows = (entries: readonly Entry[]) => (
    <ol>
      {entries.map((entry) => (
        <QueueRow
          key={entry.id}
          entry={entry}
          articleAddress={articleAddress}
          onOpen={onOpen}
          onMark={(isVisited) => mark(entry, isVisited)}
          onRemove={() => remove([entry])}
        />
      ))}
    </ol>
  );
  return (
    <div className={isOver ? 'queue queue-over' : 'queue'}>
      <QueueHead waiting={waiting} onOpen={onOpen} />
      <AddAddresses onAdd={add} />
      <AddedNotice
        added={added}
        articleAddress={articleAddress}
        onAddKnown={(addresses) => add(addresses.join('\n'), true)}
      />
      {failure !== null && <Notice onClose={clear}>{failure}</Notice>}
      {waiting.length > 0 && rows(waiting)}
      {visited.length > 0 && (
        <section aria-labelledby="queue-visited">
          <h2 id="queue-visited">Visited</h2>
          <button type="button" className="link" onClick={() => remove(visited)}>
            Remove all that are visited
          </button>
          {rows(visited)}
        </section>
      )}
    </div>
  );
}

function QueueHead({
  waiting: [next, ...others],
  onOpen,
}: { waiting: readonly Entry[] } & Pick<ReadingQueueProps, 'onOpen'>) {
  return (
    <header className="queue-head">
      <h1>Reading queue</h1>
      <p className="quiet">
        {next ? `${countOf(1 + others.length, 'address', 'addresses')} to visit` : 'Nothing to visit'}
      </p>
      {next && (
        <button type="button" className="button queue-next" onClick={() => onOpen(next.address)}>
          Open the next
        </button>
      )}
    </header>
  );
}
