import { useState } from 'react';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { TagName } from '../ui/TagName.tsx';

/** A passage, or a place without tags and fields. */
type Shown = Pick<LiveAnnotation, 'id' | 'tags' | 'fields'>;

interface ShownPassageProps {
  /** What the reader asked to see, in that order; what was deleted since is not in it. */
  shown: readonly Shown[];
  /** The text goes to it. */
  onStep: (id: string) => void;
}

/** Which of the passages behind a figure the text stands at, and the way to the next: paint alone tells no screen reader. */
export function ShownPassage({ shown, onStep }: ShownPassageProps) {
  const [current, setCurrent] = useState(shown[0]?.id);
  const step = (id: string) => {
    setCurrent(id);
    onStep(id);
  };
  const index = shown.findIndex(({ id }) => id === current);
  const passage = shown[index];
  if (!passage) return <p className="stored-shown quiet">This passage has been deleted since.</p>;
  return (
    <div className="stored-shown" role="group" aria-label="Passages shown">
      <p role="status">
        {passage.tags.map((tag) => (
          <TagName key={tag} tag={tag} />
        ))}
        <bdi className="stored-speakers">{passage.fields.speakers?.join(', ')}</bdi>
        {passage.tags.length === 0 && shown.length === 1 && <span className="quiet">the place that was asked for</span>}
        {shown.length > 1 && (
          <span className="quiet">
            {passage.tags.length > 0 ? 'passage' : 'place'} {index + 1} of {shown.length}
          </span>
        )}
      </p>
      {shown.length > 1 && (
        <p className="stored-steps">
          <StepButton to={shown.at(index - 1)} label="Previous" sign="↑" onStep={step} />
          <StepButton to={shown[(index + 1) % shown.length]} label="Next" sign="↓" onStep={step} />
        </p>
      )}
    </div>
  );
}

interface StepButtonProps {
  /** After the last comes the first again. */
  to: Shown | undefined;
  label: string;
  sign: string;
  onStep: (id: string) => void;
}

function StepButton({ to, label, sign, onStep }: StepButtonProps) {
  return (
    <button type="button" className="button" onClick={() => to && onStep(to.id)}>
      {label} <span aria-hidden="true">{sign}</span>
    </button>
  );
}
