import { useState } from 'react';
import { feedbackFiles } from '../../../components/feedback/feedback-files.ts';
import { SetFeedback } from '../../../components/feedback/SetFeedback.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { saveFile } from '../../../components/ui/save-file.ts';
import { useAttempts } from '../../../components/ui/use-attempts.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { feedbackProgress, type SetWithFeedback } from '../../../storage/projects/feedback-progress.ts';
import { prepareReturn } from '../../../storage/projects/give-feedback.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { readSet } from '../../../storage/projects/read-set.ts';
import { sayOfSet } from '../../../storage/undo/undoable-feedback.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf, type Route } from '../routes.ts';

/** Feedback on the sets of a project, one after the other; the first that is not read yet where the address names none. */
export function FeedbackPage({ id, set }: Route & { page: 'feedback' }) {
  const members = useLiveQuery(() => feedbackProgress(id), [id]);
  const [picked, pick] = useState<string | null>(null);
  if (!members) return null;
  const find = (wanted: string | null) => members.find((member) => member.set.id === wanted);
  const current = find(set) ?? find(picked) ?? members.find(({ feedback }) => !feedback?.isRead) ?? members[0];
  // It stays, once it was read, until somebody goes on.
  if (current && current.set.id !== picked) pick(current.set.id);
  if (!current) return <NothingHandedIn />;
  return <OpenSet key={current.set.id} project={id} members={members} current={current} />;
}

interface OpenSetProps {
  project: string;
  members: readonly SetWithFeedback[];
  current: SetWithFeedback;
}

function OpenSet({ project, members, current }: OpenSetProps) {
  const id = current.set.id;
  const set = useLiveQuery(() => readSet(id), [id]);
  const { failure, forget, attempt } = useAttempts();
  if (set === undefined) return null;
  if (set === null) return <NotThere what="set" />;
  const open = (next: string) => {
    location.hash = hashOf({ page: 'feedback', id: project, set: next });
  };
  return (
    <>
      <SetFeedback
        set={set}
        members={members}
        current={current}
        projectsAddress={hashOf({ page: 'projects' })}
        onOpen={open}
        onNext={() => open(nextOf(members, current))}
        onReturn={(sets) => attempt(returnFeedback(set.project.name, sets))}
        onChange={(change, of) => attempt(sayOfSet(id, change, of))}
      />
      {failure && (
        <div className="projects-failure">
          <Notice onClose={forget}>{failure}</Notice>
        </div>
      )}
    </>
  );
}

/** The next that is not read yet, going round; the next of all where all are. */
function nextOf(members: readonly SetWithFeedback[], current: SetWithFeedback): string {
  const at = members.indexOf(current);
  const round = [...members.slice(at + 1), ...members.slice(0, at)];
  return (round.find(({ feedback }) => !feedback?.isRead) ?? round[0] ?? current).set.id;
}

async function returnFeedback(project: string, sets: readonly SetWithFeedback[]): Promise<void> {
  const own = await ownIdentity(newIdentity);
  const given = await prepareReturn(sets.map(({ set }) => set.id));
  const file = await feedbackFiles(given, project, new Map(sets.map(({ author }) => [author.id, author.name])), own);
  if (file) saveFile(file.name, file.content);
}

function NothingHandedIn() {
  return (
    <div className="feedback">
      <h1>Feedback</h1>
      <p className="quiet">
        Nobody has handed in yet. Hand-ins are dropped under <a href={hashOf({ page: 'projects' })}>Projects</a>; then
        each can be read and commented on here.
      </p>
    </div>
  );
}
