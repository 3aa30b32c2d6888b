import { PROPOSALS_COUNT, type Counting, type ProposalsCount } from './counting.ts';
import { sayWhose } from './say-whose.ts';
import { SeveralAuthors } from './SeveralAuthors.tsx';
import { choicesOf, otherAuthors, type Whose } from './whose.ts';
import './counted.css';

interface CountedChoiceProps {
  counting: Counting;
  onCount: (count: ProposalsCount) => void;
  onChooseAuthors: (whose: Whose) => void;
}

const PROPOSALS: Readonly<Record<ProposalsCount, string>> = {
  'where nothing is marked': 'else proposals',
  never: 'no proposals',
  always: 'and proposals',
};

/** Whose passages the figures are of. Nobody is asked whose while only the reader annotated. */
export function CountedChoice({ counting, onCount, onChooseAuthors }: CountedChoiceProps) {
  const { whose, others, proposalsCount } = counting;
  const choices = choicesOf(counting);
  const shown = choices.includes(whose) ? choices : [...choices, whose];
  return (
    <div className="counted" role="group" aria-label="What is counted">
      <span className="quiet">Counting</span>
      {choices.length > 1 ? (
        <select
          aria-label="Whose annotations"
          value={whose}
          onChange={({ target }) => onChooseAuthors(target.value as Whose)}
        >
          {shown.map((choice) => (
            <option key={choice} value={choice}>
              {sayWhose({ whose: choice, others })}
            </option>
          ))}
        </select>
      ) : (
        <span>{sayWhose(counting)},</span>
      )}
      {/* With one other author, several are everybody. */}
      {otherAuthors({ others }).length > 1 && <SeveralAuthors authors={counting} onChoose={onChooseAuthors} />}
      <select
        aria-label="The machine’s proposals"
        value={proposalsCount}
        onChange={({ target }) => onCount(target.value as ProposalsCount)}
      >
        {PROPOSALS_COUNT.map((count) => (
          <option key={count} value={count}>
            {PROPOSALS[count]}
          </option>
        ))}
      </select>
    </div>
  );
}
