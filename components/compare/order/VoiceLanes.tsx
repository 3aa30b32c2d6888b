import type { Voice } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import { labelOfVoice } from '../voices/voice-label.ts';
import { Lane } from './Lane.tsx';
import { placesOfIds } from './reading-places.ts';

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
  const heard = voices
    .filter(({ name, cells }) => name !== null && (cells[article]?.passages ?? 0) > 0)
    .map((voice) => ({ voice, places: placesOfIds(compared, voice.cells[article]?.ids ?? []) }))
    .toSorted((one, other) => (one.places[0]?.from ?? 0) - (other.places[0]?.from ?? 0));
  const { first, left, showAll } = useFirst(heard, MOST_LANES);
  if (heard.length === 0) return null;
  return (
    <div className="voice-lanes">
      {first.map(({ voice, places }) => (
        <Lane
          key={`${voice.name} ${voice.kind}`}
          compared={compared}
          tag="quote"
          label={<bdi>{labelOfVoice(voice)}</bdi>}
          name={labelOfVoice(voice)}
          places={places}
          onShow={onShow}
        />
      ))}
      <ShowMore left={left} noun="voice" onShowAll={showAll} />
    </div>
  );
}
