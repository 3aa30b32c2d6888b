import type { Revision } from '../../model/revision.ts';
import { showMoment } from '../ui/dates.ts';

interface RevisionChoiceProps {
  label: string;
  /** The oldest first. */
  revisions: readonly Revision[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of an article's revisions, by when it was captured. */
export function RevisionChoice({ label, revisions, chosen, onChoose }: RevisionChoiceProps) {
  return (
    <label className="changes-choice">
      <span className="quiet">{label}</span>
      <select className="field" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {revisions.map(({ id, captured }, index) => (
          <option key={id} value={id}>
            {index + 1}. {showMoment(captured)}
          </option>
        ))}
      </select>
    </label>
  );
}
