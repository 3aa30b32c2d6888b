import type { Code } from '../../../model/code.ts';
import { CodeMark } from '../../ui/CodeName.tsx';
import { judgeColour, NEEDED_CONTRAST, PROPOSED_COLOURS, type ColourJudgement } from '../colour/judge-colour.ts';
import type { Vision } from '../colour/colour-distance.ts';

interface ColourChoiceProps {
  code: Code;
  codes: readonly Code[];
  onChange: (colour: string | null) => void;
}

/** A code's colour, with what is to be known of it: whether it can be seen, and told from those of other codes. */
export function ColourChoice({ code, codes, onChange }: ColourChoiceProps) {
  const { colour, id, tag } = code;
  const others = codes.flatMap((other) =>
    other.id !== id && other.colour ? [{ name: other.name, colour: other.colour }] : [],
  );
  return (
    <fieldset className={`colour-choice tag-${tag}`}>
      <legend>Colour</legend>
      <div className="colour-patches">
        <button type="button" className="colour-patch" aria-pressed={colour === null} onClick={() => onChange(null)}>
          <CodeMark colour={null} /> as the tag
        </button>
        {PROPOSED_COLOURS.map((proposed, index) => (
          <button
            key={proposed}
            type="button"
            className="colour-patch"
            aria-pressed={colour === proposed}
            aria-label={`Proposed colour ${index + 1}`}
            onClick={() => onChange(proposed)}
          >
            <CodeMark colour={proposed} />
          </button>
        ))}
        <label className="colour-own">
          <span className="quiet">another</span>
          <input
            type="color"
            value={colour ?? PROPOSED_COLOURS[0]}
            onChange={(event) => onChange(event.target.value.toLowerCase())}
          />
        </label>
      </div>
      {colour && <Judgement {...judgeColour(colour, others)} isAlone={others.length === 0} />}
      <p className="quiet">On the page a passage keeps the colour and the underline of its tag.</p>
    </fieldset>
  );
}

const READERS: Readonly<Record<Vision, string>> = {
  'all colours': 'everybody',
  'no red': 'readers who see no red (protanopia)',
  'no green': 'readers who see no green (deuteranopia)',
  'no blue': 'readers who see no blue (tritanopia)',
};

function Judgement({ onLight, onDark, mistakenFor, isAlone }: ColourJudgement & { isAlone: boolean }) {
  return (
    <div role="status">
      <ul className="colour-judgement">
        <li>{sayContrast('light', onLight)}</li>
        <li>{sayContrast('dark', onDark)}</li>
        {mistakenFor.map(({ name, vision, likeness }) => (
          <li key={name}>
            <Sign isGood={false} />
            {likeness === 'alike' ? 'Looks like' : 'Is close to'} “{name}” to {READERS[vision]}.
          </li>
        ))}
        {mistakenFor.length === 0 && (
          <li>
            <Sign isGood />
            {isAlone
              ? 'No other code has a colour of its own.'
              : 'Can be told from the colours of all other codes, also by readers who see no red, no green or no blue.'}
          </li>
        )}
      </ul>
    </div>
  );
}

function sayContrast(ground: 'light' | 'dark', contrast: number) {
  const isEnough = contrast >= NEEDED_CONTRAST;
  // Rounded down: 2.96 is not yet 3.
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  return (
    <>
      <Sign isGood={isEnough} />
      {isEnough ? 'Can be seen' : 'Can hardly be seen'} on {ground} ground: contrast {shown} : 1
      {!isEnough && `, at least ${NEEDED_CONTRAST} : 1 is needed`}.
    </>
  );
}

/** A sign beside the words, which say the same. */
function Sign({ isGood }: { isGood: boolean }) {
  return (
    <span className="colour-sign" aria-hidden="true">
      {isGood ? '✓' : '!'}
    </span>
  );
}
