import type { ExportChoices } from '../../storage/exchange/export-choices.ts';
import { Import } from './import/Import.tsx';
import { Export, type ExportStart } from './export/Export.tsx';
import { Waiting } from './Waiting.tsx';
import './exchange.css';

interface ExchangeProps {
  choices: ExportChoices;
  startWith: ExportStart;
  onShowProjects: () => void;
}

/** What leaves the library for other programs, and what comes in from them. */
export function Exchange({ choices, startWith, onShowProjects }: ExchangeProps) {
  return (
    <div className="exchange">
      <h1>Export and import</h1>
      <p>
        Annotations for the programs that you and your colleagues use. Files are made and read in this browser; nothing
        is sent anywhere.
      </p>
      <Export choices={choices} startWith={startWith} />
      <Import onShowProjects={onShowProjects} />
      <Waiting />
    </div>
  );
}
