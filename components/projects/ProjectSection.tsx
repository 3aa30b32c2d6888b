import type { ReactNode } from 'react';
import type { ProjectView } from '../../storage/projects/shared-projects.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';
import { HandInNote } from './HandInNote.tsx';

/** What can be done with a project; each given the project. */
export interface ProjectActions {
  onSave: (view: ProjectView) => void;
  onHandIn: (view: ProjectView) => void;
  onTakeBack: (view: ProjectView) => void;
  onClose: (view: ProjectView, closed: boolean) => void;
  onGrades: (view: ProjectView) => void;
}

interface ProjectSectionProps extends ProjectActions {
  view: ProjectView;
  caseAddress: (id: string) => string;
  agreementAddress: (id: string) => string;
  /** What stands below a project. */
  more?: (view: ProjectView) => ReactNode;
}

/** One project: what is to be done, whose work is here, and what the reader can do with it. */
export function ProjectSection({ view, caseAddress, agreementAddress, more, ...actions }: ProjectSectionProps) {
  const { project, cases, isOwner } = view;
  const others = view.sets.some(({ isOwn }) => !isOwn);
  return (
    <section className="project" aria-labelledby={`project-${project.id}`}>
      <h2 id={`project-${project.id}`}>{project.name}</h2>
      <p className="quiet">{sayRound(view)}</p>
      {project.instructions !== '' && <p className="project-instructions">{project.instructions}</p>}
      <ul className="project-cases">
        {cases.map(({ id, name, articles }) => (
          <li key={id}>
            <a href={caseAddress(id)}>{name}</a> <span className="quiet">{countOf(articles.length, 'article')}</span>
            {others && (
              <>
                {' · '}
                <a href={agreementAddress(id)}>How far coders agree</a>
              </>
            )}
          </li>
        ))}
      </ul>
      <MemberTable view={view} />
      <p className="project-actions">
        {isOwner ? <OwnerActions view={view} {...actions} /> : <MemberActions view={view} {...actions} />}
      </p>
      <HandInNote project={project} isOwner={isOwner} />
      {more?.(view)}
    </section>
  );
}

function MemberTable({ view: { sets, project } }: { view: ProjectView }) {
  return (
    <table className="members">
      <thead>
        <tr>
          <th scope="col">Author</th>
          <th scope="col">Passages</th>
          <th scope="col">Handed in</th>
        </tr>
      </thead>
      <tbody>
        {sets.map(({ set, author, annotations, isOwn }) => (
          <tr key={set.id}>
            <th scope="row">
              <bdi>{author.name}</bdi> {isOwn && <span className="quiet">you</span>}
              {author.id === project.owner && <span className="quiet"> made the project</span>}
            </th>
            <td>{annotations ?? 'hidden'}</td>
            <td>{set.state === 'handed in' && set.handedIn ? showMoment(set.handedIn) : '–'}</td>
          </tr>
        ))}
      </tbody>
      {sets.some(({ set }) => set.handedIn !== undefined) && (
        <caption className="quiet">“Handed in” is what each author’s own clock said; it proves no deadline.</caption>
      )}
    </table>
  );
}

function OwnerActions({ view, onSave, onClose, onGrades }: ProjectActions & { view: ProjectView }) {
  const isClosed = view.project.round?.closed === true;
  return (
    <>
      <button type="button" className="button" onClick={() => onSave(view)}>
        Save the project file
      </button>
      <button type="button" className="button" onClick={() => onGrades(view)}>
        Grade sheet (CSV)
      </button>
      <button type="button" className="link" onClick={() => onClose(view, !isClosed)}>
        {isClosed ? 'Open again for hand-ins' : 'Close: take no more hand-ins'}
      </button>
    </>
  );
}

function MemberActions({ view, onHandIn, onTakeBack }: ProjectActions & { view: ProjectView }) {
  const own = view.sets.find(({ isOwn }) => isOwn);
  const isHandedIn = own?.set.state === 'handed in';
  return (
    <>
      <button type="button" className="button" disabled={view.project.round?.closed} onClick={() => onHandIn(view)}>
        {isHandedIn ? 'Hand in again…' : 'Hand in…'}
      </button>
      {isHandedIn && (
        <button type="button" className="link" onClick={() => onTakeBack(view)}>
          Take back
        </button>
      )}
    </>
  );
}

/** "Each works alone, to be handed in by 3 April 2026, 23:59. Open for hand-ins." */
function sayRound({ project: { round } }: ProjectView): string {
  if (!round) return '';
  const parts = [
    round.blind && round.revealed === undefined && 'each works alone',
    round.seenBy === 'owner' && 'everybody’s work is for the owner alone',
    round.due !== null && `to be handed in by ${showMoment(round.due)}`,
  ];
  const says = parts.filter((part) => part !== false);
  const state = round.closed ? 'Closed: no more hand-ins.' : 'Open for hand-ins.';
  const rules = says.join(', ');
  return rules === '' ? state : `${rules.slice(0, 1).toUpperCase()}${rules.slice(1)}. ${state}`;
}
