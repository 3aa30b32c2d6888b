import type { ReactNode } from 'react';
import type { Case } from '../../model/case.ts';
import type { CodebookView } from '../../storage/codebooks/codebooks.ts';
import type { NewProject as Stated, ProjectView } from '../../storage/projects/shared-projects.ts';
import { NewProject } from './NewProject.tsx';
import { OwnName } from './OwnName.tsx';
import { ProjectSection, type ProjectActions } from './ProjectSection.tsx';
import { TakeFiles } from './TakeFiles.tsx';
import type { FileOutcome } from './take-project-file.ts';
import './projects.css';

interface ProjectsProps extends ProjectActions {
  projects: readonly ProjectView[];
  /** The reader's own cases that are in no shared project. */
  cases: readonly Case[];
  /** All that are here; a project is made with one of the reader's own. */
  codebooks: readonly CodebookView[];
  name: string;
  fingerprint: string | null;
  outcomes: readonly FileOutcome[];
  left: number;
  onTake: (files: readonly File[]) => void;
  onCreate: (project: Stated) => void;
  onRename: (name: string) => void;
  caseAddress: (id: string) => string;
  agreementAddress: (id: string) => string;
  more: (view: ProjectView) => ReactNode;
}

/** Working together by files: projects that the reader made or joined, and everybody's work in them. */
export function Projects(props: ProjectsProps) {
  const { projects, cases, codebooks, name, fingerprint, outcomes, left, onTake, onCreate, onRename, ...section } =
    props;
  return (
    <div className="projects">
      <h1>Projects</h1>
      <p className="projects-lead">
        A project is one or more cases that several people annotate. It goes out as one file, and everybody’s work comes
        back as one: no account, no server.
      </p>
      <TakeFiles outcomes={outcomes} left={left} onTake={onTake} />
      {projects.map((view) => (
        <ProjectSection key={view.project.id} view={view} {...section} />
      ))}
      <section aria-labelledby="new-project-title">
        <h2 id="new-project-title">Make a project</h2>
        <NewProject
          key={projects.length}
          cases={cases}
          codebooks={codebooks.filter(({ isOwn }) => isOwn)}
          onCreate={onCreate}
        />
      </section>
      <section aria-labelledby="own-name-title">
        <h2 id="own-name-title">You</h2>
        <OwnName key={name} name={name} fingerprint={fingerprint} onRename={onRename} />
      </section>
    </div>
  );
}
