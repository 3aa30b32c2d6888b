import type { ScreenWork } from '../running-work/running-work.ts';
import { countOf } from '../ui/counts.ts';
import type { ImportState } from './import-state.ts';

type ImportWork = NonNullable<ImportState['work']>;

/** What is worked at, in words. */
export const IMPORT_STEPS: Record<ImportWork['what'], { title: string; say: (done: number, total: number) => string }> =
  {
    tables: { title: 'Looking into the files', say: () => '' },
    library: {
      title: 'Comparing with your library',
      say: (done, total) => `${done.toLocaleString('en-GB')} of ${countOf(total, 'article')}`,
    },
    files: { title: 'Reading', say: (done, total) => `${megabytes(done)} of ${megabytes(total)} MB` },
    rows: {
      title: 'Importing',
      say: (done, total) =>
        `${done.toLocaleString('en-GB')} of ${countOf(total, 'article')} in your library. If you stop, these stay.`,
    },
    back: {
      title: 'Taking the import back',
      say: (done, total) => `${done.toLocaleString('en-GB')} of ${countOf(total, 'article')}`,
    },
  };

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** What the other screens tell of it. What waits for the person there is told once work has ended. */
export function workOfImport(
  { stage, work, rows, brought, failure }: ImportState,
  cancel: () => void,
): ScreenWork | null {
  if (work) return { is: 'running', label: IMPORT_STEPS[work.what].title, done: work.done, total: work.total, cancel };
  if (failure !== null) return { is: 'over', said: `Import: ${failure}` };
  if (stage === 'map') return { is: 'over', said: 'The import asks which column holds what.' };
  const toCheck = countOf(rows.rows.length, 'article');
  if (stage === 'check') return { is: 'over', said: `${toCheck} to be checked and imported.` };
  if (stage === 'done') return { is: 'over', said: `The import is done: ${countOf(brought.length, 'article')}.` };
  return null;
}
