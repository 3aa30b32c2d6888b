import type { ReadingPlace } from '../../../analysis/reading-order.ts';
import type { Voice } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { labelOfVoice } from '../voices/voice-label.ts';
import { placesOfIds } from './reading-places.ts';

export interface HeardVoice {
  key: string;
  label: string;
  /** Where it is quoted, in reading order. */
  places: readonly ReadingPlace[];
}

/** Who speaks in an article, in the order in which they begin. @param article its index among the voices' cells. */
export function heardVoices(compared: ComparedArticle, article: number, voices: readonly Voice[]): HeardVoice[] {
  return voices
    .filter(({ name, cells }) => name !== null && (cells[article]?.passages ?? 0) > 0)
    .map((voice) => ({
      key: `${voice.name} ${voice.kind}`,
      label: labelOfVoice(voice),
      places: placesOfIds(compared, voice.cells[article]?.ids ?? []),
    }))
    .toSorted((one, other) => (one.places[0]?.from ?? 0) - (other.places[0]?.from ?? 0));
}
