import type { Author } from '../../model/author.ts';
import type { PairTally } from '../../analysis/agreement/span-shares.ts';
import { coderAgreements } from './figures/coder-agreement.ts';
import { twoPlaces } from './figures/measures.ts';

interface CoderListProps {
  coders: readonly Author[];
  byPair: readonly PairTally[];
}

/** How each coder agrees with the others; opened, with each of them. */
export function CoderList({ coders, byPair }: CoderListProps) {
  const nameOf = (place: number) => coders[place]?.name ?? '';
  return (
    <ul className="coder-list">
      {coderAgreements(byPair).map(({ coder, mean, pairs }) => (
        <li key={coder}>
          <details>
            <summary>
              <bdi>{nameOf(coder)}</bdi> <strong>{twoPlaces(mean)}</strong>{' '}
              <span className="quiet">
                {pairs.length === 1 ? 'with one other' : `on average with ${pairs.length} others`}
              </span>
            </summary>
            <ul>
              {pairs.map(({ other, f1, passages }) => (
                <li key={other}>
                  <bdi>{nameOf(other)}</bdi> <strong>{twoPlaces(f1)}</strong>{' '}
                  <span className="quiet">of {passages} passages of both</span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
