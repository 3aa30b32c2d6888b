import { sayAdded, type Added } from './added.ts';

interface AddedNoticeProps {
  added: Added;
  articleAddress: (id: string) => string;
  /** Adds those, too, whose article the library has. */
  onAddKnown: (addresses: readonly string[]) => void;
}

/** Addresses that are shown. */
const SHOWN = 5;

/** What became of a list that the reader gave. */
export function AddedNotice({ added, articleAddress, onAddKnown }: AddedNoticeProps) {
  const { inLibrary } = added;
  return (
    <div role="status" className="queue-said">
      {sayAdded(added).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {inLibrary.length > 0 && (
        <p>
          In your library already, and left out:{' '}
          {inLibrary.slice(0, SHOWN).map(({ address, article }) => (
            <a key={address} className="queue-known" href={articleAddress(article)}>
              {address}
            </a>
          ))}
          {inLibrary.length > SHOWN && `and ${inLibrary.length - SHOWN} more. `}
          <button type="button" className="link" onClick={() => onAddKnown(inLibrary.map(({ address }) => address))}>
            Add {inLibrary.length === 1 ? 'it' : 'them'} nonetheless
          </button>
        </p>
      )}
    </div>
  );
}
