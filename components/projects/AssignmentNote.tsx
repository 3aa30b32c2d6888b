import type { Assignment } from '../../storage/projects/assignment.ts';
import { ModelNote } from '../key-check/ModelNote.tsx';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';

interface AssignmentNoteProps {
  assignment: Assignment;
  projectsAddress: string;
  /** Of the screen that shows the model beside the reader's own passages. */
  keyAddress: string;
}

/** In the sidebar of an article that belongs to a project: what is to be done, until when, and how far it is. */
export function AssignmentNote({ assignment, projectsAddress, keyAddress }: AssignmentNoteProps) {
  const { project, passages, isHandedIn, isOwner, text, model } = assignment;
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
          {countOf(passages, 'passage')} of yours in this article.{' '}
          {project.round?.due ? 'A hand-in bears the date of your own computer’s clock.' : ''}
        </p>
      )}
      {text === 'other' && (
        <p className="assignment-other" role="note">
          This page has other words now than the text that the project was made with. Mark what you read: what its
          owner’s text has as well can be compared.
        </p>
      )}
      {model && <ModelNote model={model} address={keyAddress} />}
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
