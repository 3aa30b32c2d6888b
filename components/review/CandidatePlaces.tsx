import type { Placement } from '../../model/annotation.ts';
import { quoteOf } from '../../model/passage.ts';

interface CandidatePlacesProps {
  id: string;
  places: readonly Placement[];
  chosen: number;
  onChoose: (index: number) => void;
  language: string | null;
}

/** Places that read alike, each with the words around it, to choose one from. */
export function CandidatePlaces({ id, places, chosen, onChoose, language }: CandidatePlacesProps) {
  return (
    <fieldset className="review-places">
      <legend className="quiet">These words stand in several places. Which is the passage?</legend>
      {places.map(({ selectors }, index) => {
        const { prefix = '', exact = '', suffix = '' } = quoteOf(selectors) ?? {};
        return (
          <label key={index}>
            <input type="radio" name={`place-${id}`} checked={index === chosen} onChange={() => onChoose(index)} />
            <span lang={language ?? undefined} dir="auto">
              …{prefix.trimStart()}
              <strong>{exact}</strong>
              {suffix.trimEnd()}…
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
