import type { Settler } from '../../../model/case-contents.ts';
import type { Id } from '../../../model/id.ts';
import { countOf } from '../../ui/counts.ts';

interface SettlersProps {
  settlers: readonly Settler[];
  /** How many passages people settled otherwise than each other. */
  contested: number;
  /** Saves what the reader settled as a file; null where it would be of use to nobody. */
  onGive: (() => void) | null;
  onLeaveOut: (author: Id) => void;
}

/** Whose settling the agreed set is, and what of it waits for a decision between them. */
export function Settlers({ settlers, contested, onGive, onLeaveOut }: SettlersProps) {
  const reader = settlers.find(({ isReader }) => isReader);
  const others = settlers.filter(({ isReader }) => !isReader);
  if (others.length === 0 && !(onGive && reader && reader.settled > 0)) return null;
  return (
    <div className="settlers">
      {others.length > 0 && (
        <ul aria-label="Who settled">
          {settlers.map(({ author, isReader, settled }) => (
            <li key={author.id}>
              <bdi>{author.name}</bdi>{' '}
              <span className="quiet">
                {isReader && 'you, '}
                {countOf(settled, 'passage')} settled
              </span>
              {!isReader && (
                <>
                  {' '}
                  <button type="button" className="link" onClick={() => onLeaveOut(author.id)}>
                    Leave out<span className="visually-hidden"> what {author.name} settled</span>
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className="quiet">
          The same decisions count once.{' '}
          {contested > 0
            ? `${countOf(contested, 'passage')} of the project ${contested === 1 ? 'was' : 'were'} settled otherwise by each: decide below, under “settled otherwise by each”.`
            : 'Nobody settled anything otherwise than another.'}
        </p>
      )}
      {onGive && reader && reader.settled > 0 && (
        <button type="button" className="button" onClick={onGive}>
          Save what I settled, for others who settle
        </button>
      )}
    </div>
  );
}
