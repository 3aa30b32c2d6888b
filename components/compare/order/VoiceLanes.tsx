import type { Voice } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import { heardVoices } from './heard-voices.ts';
import { Lane } from './Lane.tsx';

interface VoiceLanesProps {
  compared: ComparedArticle;
  /** The article's index among the voices' cells. */
  article: number;
  voices: readonly Voice[];
  onShow: ShowPassages;
}

const MOST_LANES = 5;

/** A lane per voice, in the order in which they speak. */
export function VoiceLanes({ compared, article, voices, onShow }: VoiceLanesProps) {
  const heard = heardVoices(compared, article, voices);
  const { first, left, showAll } = useFirst(heard, MOST_LANES);
  if (heard.length === 0) return null;
  return (
    <div className="voice-lanes">
      {first.map(({ key, label, places }) => (
        <Lane
          key={key}
          compared={compared}
          tag="quote"
          label={<bdi>{label}</bdi>}
          name={label}
          places={places}
          onShow={onShow}
        />
      ))}
      <ShowMore left={left} noun="voice" onShowAll={showAll} />
    </div>
  );
}
