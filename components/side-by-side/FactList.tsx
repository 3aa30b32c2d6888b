import { countOf } from '../ui/counts.ts';
import type { ToldFact } from './told-facts.ts';

interface FactListProps {
  facts: readonly ToldFact[];
  /** More may come. */
  isWorking: boolean;
  lit: string | null;
  onLight: (fact: string | null) => void;
  onGoTo: (fact: ToldFact) => void;
}

/** The facts that several of the columns tell: pointing at one or coming to it by key lights it, pressing it goes there. */
export function FactList({ facts, isWorking, lit, onLight, onGoTo }: FactListProps) {
  return (
    <nav className="beside-facts" aria-label="Facts that several tell">
      <h2>{isWorking && facts.length === 0 ? 'Facts' : countOf(facts.length, 'fact')} told by several</h2>
      <p className="quiet" role="status">
        {isWorking && 'Looking who tells what …'}
      </p>
      {facts.length === 0 && !isWorking && (
        <p className="quiet">
          Tag facts or statistics in these articles, and what several of them tell is tied together here.
        </p>
      )}
      <ol>
        {facts.map((fact) => (
          <li key={fact.key}>
            <button
              type="button"
              className={fact.key === lit ? 'beside-fact beside-fact-lit' : 'beside-fact'}
              aria-current={fact.key === lit || undefined}
              onPointerEnter={() => onLight(fact.key)}
              onFocus={() => onLight(fact.key)}
              onClick={() => onGoTo(fact)}
            >
              <bdi>{fact.statement}</bdi>{' '}
              <span className="quiet">
                {fact.places.size} articles{fact.isProposed && ', '}
                {fact.isProposed && <span className="proposed-sign">proposed</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
