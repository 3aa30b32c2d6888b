import { showBytes } from '../ui/show-bytes.ts';
import type { StorageRoomView } from './use-storage-room.ts';

/** From this share of the browser's room on, a full disk is near enough to be said. */
const NEARLY_FULL = 0.9;

/** How much room the library takes, and whether the browser promises to leave it alone. */
export function StorageRoom({ room }: { room: StorageRoomView }) {
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">Room on this computer</h2>
      <p>{sayRoom(room)}</p>
      {room.isKept === true && (
        <p>The browser has promised not to clear your library by itself. It stays until you remove Parallax.</p>
      )}
      {room.isKept === false && (
        <>
          <p>
            When the disk is nearly full, this browser may clear your library without asking. It can be asked to promise
            that it will not.
          </p>
          <p>
            <button type="button" className="button" onClick={room.askToKeep}>
              Ask the browser to keep it
            </button>
          </p>
          <p role="status">
            {room.wasRefused && 'The browser did not promise it. Save backups, and ask again another time.'}
          </p>
        </>
      )}
    </section>
  );
}

function sayRoom({ used, quota }: StorageRoomView): string {
  if (used === null) return 'The browser does not say how much room your library takes.';
  const taken = `Your library takes about ${showBytes(used)}`;
  if (quota === null) return `${taken}.`;
  const nearly =
    used > quota * NEARLY_FULL ? ' That is nearly all: free some space, or new passages cannot be kept.' : '';
  return `${taken} of the ${showBytes(quota)} that the browser allows.${nearly}`;
}
