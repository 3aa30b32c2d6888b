import { isUnreturned } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import type { SetWithFeedback } from '../../storage/projects/feedback-progress.ts';
import { showMoment } from '../ui/dates.ts';
import { KeyButton } from '../ui/KeyButton.tsx';

export interface FeedbackHeadProps {
  project: string;
  projectsAddress: string;
  members: readonly SetWithFeedback[];
  current: SetWithFeedback;
  onOpen: (set: Id) => void;
  onNext: () => void;
  onRead: () => void;
  /** Of these sets, as one file each; several come in a zip. */
  onReturn: (sets: readonly SetWithFeedback[]) => void;
}

/** Whose set is read, how far the class is, and the way on and back to the authors. */
export function FeedbackHead(props: FeedbackHeadProps) {
  const { project, projectsAddress, members, current, onOpen, onNext, onRead, onReturn } = props;
  const { author, feedback } = current;
  const read = members.filter((member) => member.feedback?.isRead).length;
  const waiting = members.filter((member) => member.feedback && isUnreturned(member.feedback));
  return (
    <header className="feedback-head">
      <h1>
        Feedback for <bdi>{author.name}</bdi>
      </h1>
      <p className="quiet">
        <a href={projectsAddress}>{project}</a> · {read} of {members.length} read · {sayReturned(current)}
      </p>
      <div className="feedback-actions">
        <label>
          Set of{' '}
          <select value={current.set.id} onChange={({ target }) => onOpen(target.value)}>
            {members.map((member) => (
              <option key={member.set.id} value={member.set.id}>
                {member.feedback?.isRead ? '✓ ' : ''}
                {member.author.name}
              </option>
            ))}
          </select>
        </label>
        <KeyButton label="Read" keyName="R" isPressed={feedback?.isRead === true} onPress={onRead} />
        {members.length > 1 && <KeyButton label="Next set" keyName="N" onPress={onNext} />}
        <button
          type="button"
          className="button"
          disabled={!feedback || (feedback.returned === undefined && !isUnreturned(feedback))}
          onClick={() => onReturn([current])}
        >
          Return feedback
        </button>
        {members.length > 1 && (
          <button type="button" className="link" disabled={waiting.length === 0} onClick={() => onReturn(waiting)}>
            Return all that wait ({waiting.length})
          </button>
        )}
      </div>
    </header>
  );
}

function sayReturned({ feedback }: SetWithFeedback): string {
  if (feedback?.returned === undefined) return 'not returned yet';
  const when = `returned ${showMoment(feedback.returned)}`;
  return isUnreturned(feedback) ? `${when}, changed since` : when;
}
