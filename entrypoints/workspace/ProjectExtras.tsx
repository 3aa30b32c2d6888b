import type { ReactNode } from 'react';
import { ModelNote } from '../../components/key-check/ModelNote.tsx';
import { GoesOut } from '../../components/projects/GoesOut.tsx';
import { LeftOutTexts } from '../../components/projects/LeftOutTexts.tsx';
import { RubricEditor } from '../../components/projects/RubricEditor.tsx';
import { ShareWork } from '../../components/projects/ShareWork.tsx';
import { RosterPanel } from '../../components/projects/RosterPanel.tsx';
import { ReceivedFeedback } from '../../components/projects/ReceivedFeedback.tsx';
import { countOf } from '../../components/ui/counts.ts';
import type { SendOut } from '../../components/projects/use-named.ts';
import type { Attempt } from '../../components/ui/use-attempts.ts';
import { isUnreturned } from '../../model/feedback.ts';
import type { Project } from '../../model/project.ts';
import { changeGoesOut, goesOutOf } from '../../storage/projects/goes-out.ts';
import { modelOf } from '../../storage/projects/read-key.ts';
import { viewLeftOut } from '../../storage/projects/left-out-texts.ts';
import { feedbackProgress } from '../../storage/projects/feedback-progress.ts';
import { receivedFeedback } from '../../storage/projects/received-feedback.ts';
import { confirmMember, keepRoster, viewRoster, type RosterView } from '../../storage/projects/rosters.ts';
import { changeProject, changeRound, type ProjectView } from '../../storage/projects/shared-projects.ts';
import { turnAwayHandIn } from '../../storage/undo/undoable-hand-ins.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { hashOf } from './routes.ts';
import { shareWork } from './save-project.ts';

interface ProjectExtrasProps {
  view: ProjectView;
  attempt: Attempt;
  sendOut: SendOut;
}

/** {@link ProjectExtras}, below each project. */
export function extrasWith(attempt: Attempt, sendOut: SendOut): (view: ProjectView) => ReactNode {
  return (view) => <ProjectExtras view={view} attempt={attempt} sendOut={sendOut} />;
}

/** What stands below a project: for its owner the way to feedback and the rubric, for a member what came back. */
function ProjectExtras({ view, attempt, sendOut }: ProjectExtrasProps) {
  return view.isOwner ? (
    <OwnersExtras view={view} attempt={attempt} sendOut={sendOut} />
  ) : (
    <MembersExtras project={view.project} />
  );
}

function OwnersExtras({ view: { project, sets }, attempt, sendOut }: ProjectExtrasProps) {
  const members = useLiveQuery(() => feedbackProgress(project.id), [project.id]);
  const { rubric = [] } = project;
  if (!members) return null;
  const read = members.filter(({ feedback }) => feedback?.isRead).length;
  const waiting = members.filter(({ feedback }) => feedback && isUnreturned(feedback)).length;
  return (
    <>
      {members.length > 0 && (
        <p>
          <a className="project-feedback" href={hashOf({ page: 'feedback', id: project.id, set: null })}>
            Read and comment on what was handed in
          </a>{' '}
          <span className="quiet">
            {read} of {members.length} read
            {waiting > 0 && `, feedback on ${waiting} waits to be returned`}
          </span>
        </p>
      )}
      <GoesOut goesOut={goesOutOf(project)} onChange={(change) => attempt(changeGoesOut(project.id, change))} />
      <RosterDetails project={project.id} attempt={attempt} />
      <details className="project-details">
        <summary>
          Rubric{' '}
          <span className="quiet">
            {rubric.length === 0 ? 'none yet' : countOf(rubric.length, 'criterion', 'criteria')}
          </span>
        </summary>
        <RubricEditor
          key={JSON.stringify(rubric)}
          rubric={rubric}
          onKeep={(kept) => attempt(changeProject(project.id, { rubric: kept }))}
        />
      </details>
      <ShareWork
        round={project.round}
        handedIn={sets.filter(({ set }) => set.state === 'handed in').length}
        onSeenBy={(seenBy) => attempt(changeRound(project.id, { seenBy }))}
        onShare={(pseudonyms) => sendOut(() => shareWork(project, pseudonyms))}
      />
    </>
  );
}

function MembersExtras({ project }: { project: Project }) {
  const { id, leftOut = [] } = project;
  const received = useLiveQuery(() => receivedFeedback(id), [id]);
  const articles = useLiveQuery(() => viewLeftOut(project), [id, project.modified]);
  const model = useLiveQuery(() => modelOf(id), [id]);
  return (
    <>
      {leftOut.length > 0 && articles && <LeftOutTexts articles={articles} />}
      {model && <ModelNote model={model} address={hashOf({ page: 'key', id })} />}
      {received && (
        <ReceivedFeedback
          received={received}
          passageAddress={(article, passage) => hashOf({ page: 'article', id: article, show: [passage] })}
        />
      )}
    </>
  );
}

function RosterDetails({ project, attempt }: { project: string; attempt: Attempt }) {
  const roster = useLiveQuery(() => viewRoster(project), [project]);
  if (roster === undefined) return null;
  const waiting = roster?.unconfirmed.length ?? 0;
  return (
    // Open where somebody is to be confirmed: nothing of theirs counts until then.
    <details className="project-details" key={waiting > 0 ? 'to confirm' : 'confirmed'} open={waiting > 0}>
      <summary>
        Roster <span className="quiet">{sayRoster(roster)}</span>
      </summary>
      <RosterPanel
        roster={roster}
        onKeep={(people) => attempt(keepRoster(project, people))}
        onConfirm={(person, author) => attempt(confirmMember(project, person, author))}
        onTurnAway={({ set, author }) => attempt(turnAwayHandIn(set.id, author.name))}
      />
    </details>
  );
}

function sayRoster(roster: RosterView | null): string {
  if (!roster) return 'none: whoever hands in is taken by the name that they chose';
  const { people, unconfirmed } = roster;
  const handedIn = people.filter((each) => each.handedIn !== null).length;
  const waiting = unconfirmed.length > 0 ? `, ${unconfirmed.length} to confirm` : '';
  return `${handedIn} of ${people.length} have handed in${waiting}`;
}
