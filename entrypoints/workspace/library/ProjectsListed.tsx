import { useMemo } from 'react';
import type { ProjectRow } from '../../../components/library/listed.ts';
import { projectColumns } from '../../../components/library/other-columns.tsx';
import { PlainList } from '../../../components/library/PlainList.tsx';
import { hashOf } from '../routes.ts';

/** The projects: the reader's own leads to its cases, another to where all is done that a project needs. */
export function ProjectsListed({ rows }: { rows: readonly ProjectRow[] }) {
  const columns = useMemo(() => projectColumns(addressOf), []);
  return (
    <PlainList<ProjectRow>
      label="Projects"
      layout="table-projects"
      columns={columns}
      rows={rows}
      onOpen={(row) => {
        location.hash = addressOf(row);
      }}
      empty={null}
    />
  );
}

function addressOf({ project: { kind } }: ProjectRow): string {
  return hashOf(kind === 'personal' ? { page: 'library', list: 'cases' } : { page: 'projects' });
}
