import type { ExportStart } from '../../../components/exchange/export/Export.tsx';
import { Exchange } from '../../../components/exchange/Exchange.tsx';
import { exportChoices } from '../../../storage/exchange/export-choices.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { hashOf } from '../routes.ts';

/** Files of other programs, out and in. */
export function ExchangePage({ startWith }: { startWith: ExportStart }) {
  const choices = useLiveQuery(exportChoices);
  return choices ? <Exchange choices={choices} startWith={startWith} onShowProjects={showProjects} /> : null;
}

function showProjects(): void {
  location.hash = hashOf({ page: 'projects' });
}
