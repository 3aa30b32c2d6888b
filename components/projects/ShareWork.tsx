import { useState } from 'react';
import type { Round } from '../../model/project.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';

interface ShareWorkProps {
  round: Round | undefined;
  /** How many sets were handed in. */
  handedIn: number;
  onSeenBy: (seenBy: NonNullable<Round['seenBy']>) => void;
  onShare: (pseudonyms: boolean) => void;
}

/** Who may see everybody's work, and the file that shows it to all members. */
export function ShareWork({ round, handedIn, onSeenBy, onShare }: ShareWorkProps) {
  const [pseudonyms, hideNames] = useState(false);
  const seenBy = round?.seenBy ?? 'members';
  return (
    <details className="project-details">
      <summary>
        Everybody’s work{' '}
        <span className="quiet">{seenBy === 'owner' ? 'for you alone' : sayShared(round?.revealed)}</span>
      </summary>
      <p>
        <label>
          Once handed in, it is for{' '}
          <select value={seenBy} onChange={({ target }) => onSeenBy(target.value === 'owner' ? 'owner' : 'members')}>
            <option value="members">all members</option>
            <option value="owner">you alone</option>
          </select>
        </label>{' '}
        <span className="quiet">Members learn it with the next project file.</span>
      </p>
      {seenBy === 'members' && (
        <>
          <p>
            <label>
              <input type="checkbox" checked={pseudonyms} onChange={({ target }) => hideNames(target.checked)} /> Under
              pseudonyms; notes stay as they were written
            </label>
          </p>
          <p>
            <button type="button" className="button" disabled={handedIn === 0} onClick={() => onShare(pseudonyms)}>
              Save everybody’s work for all members
            </button>{' '}
            <span className="quiet">
              {countOf(handedIn, 'set')} handed in, as one file that you sign. Whoever opens it sees the highlights on
              the page, and no blind round hides them any more.
            </span>
          </p>
        </>
      )}
    </details>
  );
}

function sayShared(revealed: number | undefined): string {
  return revealed === undefined ? 'not given out yet' : `given out on ${showMoment(revealed)}`;
}
