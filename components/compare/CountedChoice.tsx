import { PROPOSALS_COUNT, type Counting, type ProposalsCount } from './counting.ts';
import { choicesOf, sayWhose, type Whose } from './whose.ts';

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
  return (
    <p className="counted" role="group" aria-label="What is counted">
      <span className="quiet">Counting</span>
      {choices.length > 1 ? (
        <select
          aria-label="Whose annotations"
          value={whose}
          onChange={({ target }) => onChooseAuthors(target.value as Whose)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {sayWhose({ whose: choice, others })}
            </option>
          ))}
        </select>
      ) : (
        <span>{sayWhose(counting)},</span>
      )}
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
    </p>
  );
}
