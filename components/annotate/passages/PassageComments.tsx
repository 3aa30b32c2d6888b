import type { ReceivedComment } from '../../../storage/projects/received-feedback.ts';

/** What came back on a passage of the reader's; on what they changed since, it says so. */
export function PassageComments({ comments }: { comments: readonly ReceivedComment[] }) {
  return comments.map(({ text, by, standing }) => (
    <div key={`${by} ${text}`} className="passage-comment" role="note">
      <p className="quiet">
        <bdi>{by}</bdi>
        {standing === 'changed' && ', before you changed this passage'}:
      </p>
      <p className="passage-comment-text">{text}</p>
    </div>
  ));
}
