import type { CaseRow } from '../../../components/library/listed.ts';
import { NameEditor } from '../../../components/library/NameEditor.tsx';
import { caseColumns } from '../../../components/library/other-columns.tsx';
import { PlainList } from '../../../components/library/PlainList.tsx';
import { useKeptState } from '../../../components/library/use-kept-state.ts';
import type { Work } from '../../../components/library/use-work.ts';
import type { Id } from '../../../model/id.ts';
import type { Project } from '../../../model/project.ts';
import { actions } from './library-verbs.ts';
import { caseAddress } from './listed-addresses.ts';
import type { ShownLibrary } from './use-library.ts';

interface CasesListedProps {
  library: ShownLibrary;
  work: Work;
}

/** The cases of all projects, or of one. */
export function CasesListed({ library: { caseRows, projects }, work }: CasesListedProps) {
  const [project, setProject] = useKeptState<Id>('cases project', '');
  const isThere = projects.some(({ id }) => id === project);
  return (
    <>
      {projects.length > 1 && (
        <ProjectChoice projects={projects} chosen={isThere ? project : ''} onChoose={setProject} />
      )}
      <PlainList<CaseRow>
        label="Cases"
        layout="table-cases"
        columns={CASE_COLUMNS}
        rows={isThere ? caseRows.filter((row) => row.case.project === project) : caseRows}
        onOpen={({ id }) => {
          location.hash = caseAddress(id);
        }}
        onTrash={(ids) => work.run('Moving to the trash', actions.trashCases(ids))}
        renderEditor={(row, close) => (
          <NameEditor
            label="Case"
            name={row.name}
            onSave={(name) => work.run('Naming', actions.renameCase(row.id, name))}
            onClose={close}
          />
        )}
        empty={<NoCases />}
      />
    </>
  );
}

interface ProjectChoiceProps {
  projects: readonly Project[];
  /** Empty for all. */
  chosen: Id;
  onChoose: (project: Id) => void;
}

function ProjectChoice({ projects, chosen, onChoose }: ProjectChoiceProps) {
  return (
    <div className="filter-bar">
      <select
        className="filter-choice"
        aria-label="Project"
        data-set={chosen !== ''}
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">all projects</option>
        {projects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function NoCases() {
  return (
    <div className="workspace-empty">
      <h1>No cases yet</h1>
      <p className="quiet">
        A case holds articles, usually of different outlets, that cover the same matter. Select articles in the list and
        put them in one, or name one in the sidebar.
      </p>
    </div>
  );
}

const CASE_COLUMNS = caseColumns(caseAddress);
