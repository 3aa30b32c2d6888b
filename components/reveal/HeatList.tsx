import { TAGS, type Tag } from '../../model/tag.ts';
import { ShowMore, useFirst } from '../compare/ShowMore.tsx';
import { TAG_LABELS } from '../ui/TagName.tsx';
import { HeatCount } from './HeatCount.tsx';
import { idOfStretch, shadeOf } from './revealed-marks.ts';
import type { Reveal } from './use-reveal.ts';

const MOST_STRETCHES = 8;

interface HeatListProps {
  reveal: Reveal;
  language: string | null;
  onShow: (id: string) => void;
}

/** The stretches that most marked first, each with how many and under which tags; one goes to its place in the text. */
export function HeatList({ reveal, language, onShow }: HeatListProps) {
  const { stretches, works, text, only, setOnly } = reveal;
  const worded = stretches.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const ordered = worded.toSorted((one, other) => other.markings.length - one.markings.length);
  const { first, left, showAll } = useFirst(ordered, MOST_STRETCHES);
  return (
    <>
      <p className="reveal-note">
        <label>
          Marked as{' '}
          <select value={only ?? ''} onChange={({ target }) => setOnly((target.value || null) as Tag | null)}>
            <option value="">anything</option>
            {TAGS.map((tag) => (
              <option key={tag} value={tag}>
                {TAG_LABELS[tag]}
              </option>
            ))}
          </select>
        </label>{' '}
        <span className="quiet">The darker and the heavier the line, the more of {works.length} marked it.</span>
      </p>
      {ordered.length === 0 && <p className="quiet">Nobody marked anything so.</p>}
      <ol className="heat-list" aria-label="Most marked first">
        {first.map((stretch) => (
          <li key={stretch.start}>
            <button type="button" onClick={() => onShow(idOfStretch(stretch))}>
              <span className="quoted heat-words" lang={language ?? ''} dir="auto">
                {text.slice(stretch.start, stretch.end)}
              </span>
              <HeatCount
                markings={stretch.markings}
                coders={works.length}
                shade={shadeOf(stretch, works.length)}
                only={only}
              />
            </button>
          </li>
        ))}
      </ol>
      <ShowMore left={left} noun="stretch" plural="stretches" onShowAll={showAll} />
    </>
  );
}
