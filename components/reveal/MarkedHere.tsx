import { inTagOrder } from '../../model/tag.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';
import { HeatCount } from './HeatCount.tsx';
import { markedAt } from './marked-at.ts';
import { shadeOf } from './revealed-marks.ts';
import type { Reveal } from './use-reveal.ts';

interface MarkedHereProps {
  reveal: Reveal;
  language: string | null;
  chosen: string | null;
}

/** Who marked the words that were clicked in the text, and as what. */
export function MarkedHere({ reveal, language, chosen }: MarkedHereProps) {
  const { placed, text, works } = reveal;
  const here = chosen === null ? null : markedAt(reveal, chosen);
  return (
    <div role="status" className="marked-here">
      {here ? (
        <>
          <p className="quoted heat-words" lang={language ?? ''} dir="auto">
            {text.slice(here.start, here.end)}
          </p>
          <HeatCount markings={here.markings} coders={works.length} shade={shadeOf(here, works.length)} only={null} />
          <ul>
            {here.markings.map(({ coder, tags }) => (
              <li key={coder}>
                <bdi>{placed[coder]?.author.name}</bdi>{' '}
                <span className="quiet">
                  {inTagOrder(tags)
                    .map((tag) => TAG_LABELS[tag])
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="quiet">Highlighted words, clicked in the text, say who marked them.</p>
      )}
    </div>
  );
}
