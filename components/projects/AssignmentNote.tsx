import type { Assignment } from '../../storage/projects/assignment.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';

interface AssignmentNoteProps {
  assignment: Assignment;
  projectsAddress: string;
}

/** In the sidebar of an article that belongs to a project: what is to be done, until when, and how far it is. */
export function AssignmentNote({ assignment, projectsAddress }: AssignmentNoteProps) {
  const { project, passages, isHandedIn, isOwner } = assignment;
  return (
    <details className="assignment">
      <summary>
        Project: <bdi>{project.name}</bdi>
        <span className="quiet"> · {sayProgress(assignment)}</span>
      </summary>
      {project.instructions === '' ? (
        <p className="quiet">There are no instructions.</p>
      ) : (
        <p className="assignment-instructions">{project.instructions}</p>
      )}
      {!isOwner && (
        <p className="quiet">
          {isHandedIn ? 'Handed in. What you change from now on counts once you hand in again.' : 'Not handed in yet.'}{' '}
          {countOf(passages, 'passage')} of yours in this article.
        </p>
      )}
      {/* Not in the summary: a control in a control is reached by neither key nor screen reader as it should be. */}
      <p>
        <a href={projectsAddress} target="_blank" rel="noreferrer">
          {isOwner ? 'To the project' : 'To the project, where you hand in'}
        </a>
      </p>
    </details>
  );
}

function sayProgress({ project: { round }, isHandedIn, isOwner }: Assignment): string {
  if (round?.closed) return 'closed';
  if (isHandedIn && !isOwner) return 'handed in';
  return round?.due ? `by ${showMoment(round.due)}` : 'open';
}
