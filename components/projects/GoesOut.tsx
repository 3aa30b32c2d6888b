import type { GoesOut as Stated } from '../../storage/projects/goes-out.ts';

interface GoesOutProps {
  goesOut: Stated;
  /** Given what changed alone. */
  onChange: (change: Partial<Stated>) => void;
}

/** What the next project file takes along: the articles' texts, and the owner's own set as an example or as the key. */
export function GoesOut({ goesOut, onChange }: GoesOutProps) {
  const { texts, model } = goesOut;
  return (
    <details className="project-details">
      <summary>
        What goes out <span className="quiet">{sayGoesOut(goesOut)}</span>
      </summary>
      <div className="goes-out">
        <p>
          <label>
            <input type="checkbox" checked={texts} onChange={({ target }) => onChange({ texts: target.checked })} /> The
            articles’ texts
          </label>{' '}
          <span className="quiet">
            Without them members read each article on its own page, where it comes in by itself; their hand-ins bring
            the words that they marked, and no text either.
          </span>
        </p>
        <p>
          <label>
            What you marked yourself{' '}
            <select
              value={model ?? ''}
              onChange={({ target }) => onChange({ model: MODELS.find((each) => each === target.value) ?? null })}
            >
              <option value="">stays with you</option>
              <option value="example">is an example: members see it from the beginning</option>
              <option value="key">is the key: members see it once they have handed in</option>
            </select>
          </label>
        </p>
        {model === 'key' && (
          <p className="quiet">
            A key in a file is hidden, not locked: Parallax shows it to nobody who has not handed in, but whoever opens
            the file with other tools can read it. To be sure, let it stay with you until all have handed in; then
            choose the key here, and give out the project file anew.
          </p>
        )}
        <p className="quiet">
          This holds for the project file that you save next; those that you gave out stay as they are.
        </p>
      </div>
    </details>
  );
}

const MODELS = ['example', 'key'] as const;

function sayGoesOut({ texts, model }: Stated): string {
  const set = model === null ? 'your set stays with you' : `your set as ${model === 'key' ? 'the key' : 'an example'}`;
  return `${texts ? 'texts' : 'no texts'}, ${set}`;
}
