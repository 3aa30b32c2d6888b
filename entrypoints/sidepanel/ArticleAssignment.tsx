import { AssignmentNote } from '../../components/projects/AssignmentNote.tsx';
import { assignmentOf } from '../../storage/projects/assignment.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { workspaceAddress } from '../workspace/routes.ts';

/** What a project asks of the reader in this article. */
export function ArticleAssignment({ article }: { article: string }) {
  const assignment = useLiveQuery(() => assignmentOf(article), [article]);
  if (!assignment) return null;
  return (
    <AssignmentNote
      assignment={assignment}
      projectsAddress={workspaceAddress({ page: 'projects' })}
      keyAddress={workspaceAddress({ page: 'key', id: assignment.project.id })}
    />
  );
}
