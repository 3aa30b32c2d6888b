import { useRef, useState } from 'react';
import { gradeSheet } from '../../../components/projects/grade-sheet.ts';
import { AskName } from '../../../components/projects/AskName.tsx';
import { Projects } from '../../../components/projects/Projects.tsx';
import { useFingerprint } from '../../../components/projects/use-fingerprint.ts';
import { useNamed } from '../../../components/projects/use-named.ts';
import { takeProjectFile, type FileOutcome } from '../../../components/projects/take-project-file.ts';
import { Notice } from '../../../components/ui/Notice.tsx';
import { saveFile } from '../../../components/ui/save-file.ts';
import { useAttempts } from '../../../components/ui/use-attempts.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { writeHandIn } from '../../../exchange/hand-in/write-hand-in.ts';
import { viewCodebooks, type CodebookView } from '../../../storage/codebooks/codebooks.ts';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { ownIdentity, renameSelf, viewSelf } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn, takeBackHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { viewRoster } from '../../../storage/projects/rosters.ts';
import { feedbackProgress } from '../../../storage/projects/feedback-progress.ts';
import {
  changeRound,
  createProject,
  viewPersonalCases,
  viewProjects,
  type ProjectView,
} from '../../../storage/projects/shared-projects.ts';
import { forgetPublications } from '../../../storage/undo/undo-log.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { extrasWith } from '../ProjectExtras.tsx';
import { hashOf } from '../routes.ts';
import { saveProject } from '../save-project.ts';

/** Projects that are shared as files. */
export function ProjectsPage() {
  const projects = useLiveQuery(viewProjects);
  const cases = useLiveQuery(viewPersonalCases);
  const codebooks = useLiveQuery(viewCodebooks) ?? NO_CODEBOOKS;
  const self = useLiveQuery(viewSelf);
  const key = useFingerprint(self?.key ?? null);
  const { outcomes, left, take } = useTaking();
  const { failure, forget, attempt } = useAttempts();
  const { sendOut, isAsking, goOn, cancel } = useNamed(self?.name, renameSelf, attempt);
  if (!projects || !cases || !self) return null;
  return (
    <>
      <Projects
        projects={projects}
        cases={cases}
        codebooks={codebooks}
        name={self.name}
        fingerprint={key}
        outcomes={outcomes}
        left={left}
        onTake={take}
        onCreate={(project) => attempt(createProject(project))}
        onRename={(name) => attempt(renameSelf(name))}
        onSave={({ project }) => sendOut(() => saveProject(project))}
        onHandIn={(view) => sendOut(() => handIn(view))}
        onTakeBack={({ sets }) =>
          attempt(Promise.all(sets.filter(({ isOwn }) => isOwn).map(({ set }) => takeBackHandIn(set.id))))
        }
        onClose={({ project }, closed) => attempt(changeRound(project.id, { closed }))}
        onGrades={(view) => attempt(saveGrades(view))}
        caseAddress={(id) => hashOf({ page: 'case', id })}
        agreementAddress={(id) => hashOf({ page: 'agreement', id })}
        more={extrasWith(attempt, sendOut)}
      />
      {isAsking && <AskName onName={goOn} onClose={cancel} />}
      {failure && (
        <div className="projects-failure">
          <Notice onClose={forget}>{failure}</Notice>
        </div>
      )}
    </>
  );
}

const NO_CODEBOOKS: readonly CodebookView[] = [];

/** One file after the other, so that sixty at once need the memory of one; what is dropped meanwhile waits its turn. */
function useTaking() {
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);
  const [left, setLeft] = useState(0);
  const turn = useRef(Promise.resolve());
  function take(files: readonly File[]) {
    if (left === 0) setOutcomes([]);
    setLeft((before) => before + files.length);
    for (const file of files) turn.current = takeAfter(turn.current, file);
  }
  async function takeAfter(earlier: Promise<void>, file: File) {
    await earlier;
    const outcome = await takeProjectFile(file);
    setOutcomes((before) => [...before, outcome]);
    setLeft((before) => before - 1);
  }
  return { outcomes, left, take };
}

async function handIn({ project }: ProjectView): Promise<void> {
  const { author, identity } = await ownIdentity(newIdentity);
  const file = await writeHandIn(await prepareHandIn(project.id, author), identity);
  await forgetPublications(project.codebook);
  saveFile(`${author.name}, ${project.name}.handin`, file);
}

async function saveGrades(view: ProjectView): Promise<void> {
  const cases = await Promise.all(view.cases.map(({ id }) => readCaseOfAll(id)));
  const said = (await feedbackProgress(view.project.id)).flatMap(({ feedback }) => feedback ?? []);
  const feedback = new Map(said.map((each) => [each.id, each]));
  const read = cases.filter((each) => each !== null);
  const sheet = gradeSheet(view, read, { feedback, roster: await viewRoster(view.project.id) });
  saveFile(`${view.project.name}, grades.csv`, new Blob([sheet], { type: 'text/csv' }));
}
