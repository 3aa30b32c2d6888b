import type { ReceivedFeedback as Received } from '../../storage/projects/received-feedback.ts';
import { mostOf, totalOf } from '../../model/rubric.ts';
import { showMoment } from '../ui/dates.ts';

interface ReceivedFeedbackProps {
  received: Received;
  passageAddress: (article: string, passage: string) => string;
}

/** What came back on the reader's own set: remarks, the rubric, and the comments with the way to each passage. */
export function ReceivedFeedback({ received: { feedback, by, comments }, passageAddress }: ReceivedFeedbackProps) {
  const { rubric = [], marks, remarks, returned, handedIn } = feedback;
  return (
    <section className="received-feedback" aria-label="Feedback">
      <h3>
        Feedback by <bdi>{by}</bdi>
      </h3>
      <p className="quiet">
        {returned !== undefined && `${showMoment(returned)} by its author’s clock`}
        {handedIn !== undefined && `, on what you handed in on ${showMoment(handedIn)}`}
      </p>
      {remarks && <p className="project-instructions">{remarks}</p>}
      {rubric.length > 0 && (
        <dl className="received-marks">
          {rubric.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{marks[id] ? `${marks[id].name}, ${marks[id].points}` : 'not judged'}</dd>
            </div>
          ))}
          <div>
            <dt>Points</dt>
            <dd>
              {totalOf(rubric, marks) ?? '–'} of {mostOf(rubric)}
            </dd>
          </div>
        </dl>
      )}
      <ol className="received-comments">
        {comments.map(({ comment, standing, article }) => (
          <li key={comment.annotation}>
            <p className="quoted">
              {article !== null && standing !== 'gone' ? (
                <a href={passageAddress(article, comment.annotation)}>{comment.words}</a>
              ) : (
                comment.words
              )}
            </p>
            {standing === 'changed' && <p className="quiet">You have changed this passage since.</p>}
            {standing === 'gone' && <p className="quiet">You have deleted this passage since.</p>}
            <p className="received-comment">{comment.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
