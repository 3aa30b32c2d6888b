import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';

interface QueueRowProps {
  entry: QueuedAddress & { article: Article | null };
  articleAddress: (id: string) => string;
  onOpen: (address: string) => void;
  onMark: (isVisited: boolean) => void;
  onRemove: () => void;
}

/** One address, and what can be done with it. */
export function QueueRow({ entry, articleAddress, onOpen, onMark, onRemove }: QueueRowProps) {
  const { address, article, visited } = entry;
  return (
    <li className="queue-row">
      <div className="queue-what">
        <button type="button" className="link queue-address" onClick={() => onOpen(address)}>
          {address.replace(/^https?:\/\//u, '')}
        </button>
        {article && (
          <p className="quiet">
            In your library:{' '}
            <a href={articleAddress(article.id)}>
              <bdi lang={article.language ?? ''}>{headlineOf(article)}</bdi>
            </a>
            , <bdi>{outletOf(article)}</bdi>
          </p>
        )}
      </div>
      <button
        type="button"
        className="button"
        aria-label={`${visited === null ? 'Mark as visited' : 'Mark as not visited'}: ${address}`}
        onClick={() => onMark(visited === null)}
      >
        {visited === null ? 'Mark as visited' : 'Mark as not visited'}
      </button>
      <button type="button" className="button" aria-label={`Remove: ${address}`} onClick={onRemove}>
        Remove
      </button>
    </li>
  );
}
