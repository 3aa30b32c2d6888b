import type { OfferedFormat } from './offered-formats.ts';

interface FormatLossesProps {
  format: OfferedFormat;
  withText: boolean;
  onWithText: (withText: boolean) => void;
}

/** Who uses the format, whether words go along, and what it cannot hold: said before anything is written. */
export function FormatLosses({ format, withText, onWithText }: FormatLossesProps) {
  return (
    <>
      <p>{format.usedBy}.</p>
      <label className="exchange-check">
        <input
          type="checkbox"
          checked={withText}
          disabled={!format.worksWithoutText}
          onChange={({ target }) => onWithText(target.checked)}
        />
        With the articles’ words
      </label>
      <p className="quiet">
        {format.worksWithoutText
          ? 'Without them, positions and salted hashes go out: whoever has the articles can fill the words in again. Headlines, notes and speakers stay in.'
          : 'This format is made of texts: it cannot leave them out.'}
      </p>
      <h3>What it will not hold</h3>
      <ul className="exchange-losses">
        {format.cannotHold.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </>
  );
}
