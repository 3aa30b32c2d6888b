import { Agreement } from '../../../components/agreement/Agreement.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { saveFile } from '../../../components/ui/save-file.ts';
import { useAttempts } from '../../../components/ui/use-attempts.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { writeHandIn } from '../../../exchange/hand-in/write-hand-in.ts';
import type { Project } from '../../../model/project.ts';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareSettled } from '../../../storage/projects/prepare-hand-in.ts';
import { viewProjects } from '../../../storage/projects/shared-projects.ts';
import { leaveOutSettling } from '../../../storage/projects/take-hand-in.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf } from '../routes.ts';

/** How far everybody who annotated a case agrees. */
export function AgreementPage({ id }: { id: string }) {
  const contents = useLiveQuery(() => readCaseOfAll(id), [id]);
  const projects = useLiveQuery(viewProjects);
  const { failure, forget, attempt } = useAttempts();
  if (contents === undefined || projects === undefined) return null;
  if (contents === null) return <NotThere what="case" />;
  const shared = projects.find(({ project }) => project.id === contents.case.project)?.project;
  return (
    <>
      <Agreement
        contents={contents}
        caseAddress={hashOf({ page: 'case', id })}
        projectsAddress={hashOf({ page: 'projects' })}
        exchangeAddress={hashOf({ page: 'exchange', case: id })}
        onGive={shared ? () => attempt(giveSettled(shared)) : null}
        onLeaveOut={(author) => attempt(leaveOutSettling(author, contents.case.project))}
      />
      {failure && <Notice onClose={forget}>{failure}</Notice>}
    </>
  );
}

async function giveSettled({ id, name }: Project): Promise<void> {
  const { author, identity } = await ownIdentity(newIdentity);
  const file = await writeHandIn(await prepareSettled(id, author), identity);
  saveFile(`${author.name}, ${name}, settled.handin`, file);
}
