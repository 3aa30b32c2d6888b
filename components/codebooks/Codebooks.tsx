import type { Id } from '../../model/id.ts';
import type { CodebookView } from '../../storage/codebooks/codebooks.ts';
import { CodebookRow, type CodebookActions } from './CodebookRow.tsx';
import { NewCodebook } from './NewCodebook.tsx';
import './codebooks.css';

interface CodebooksProps extends CodebookActions {
  codebooks: readonly CodebookView[];
  addressOf: (id: Id) => string;
  /** Makes the first codebook, where there is none yet. */
  onBegin: () => void;
  onCreate: (name: string) => void;
}

/** All codebooks of the library: which one applies where, and the ways to further ones. */
export function Codebooks({ codebooks, addressOf, onBegin, onCreate, ...actions }: CodebooksProps) {
  if (codebooks.length === 0) return <NoCodebook onBegin={onBegin} />;
  return (
    <div className="codebooks">
      <h1>Codebooks</h1>
      <p className="quiet">
        What the four tags mean, and the codes below them. Articles of a project are coded by the project’s codebook,
        all others by your own.
      </p>
      <ul>
        {codebooks.map((view) => (
          <CodebookRow key={view.codebook.id} view={view} address={addressOf(view.codebook.id)} {...actions} />
        ))}
      </ul>
      <NewCodebook onCreate={onCreate} />
    </div>
  );
}

function NoCodebook({ onBegin }: { onBegin: () => void }) {
  return (
    <div className="workspace-empty">
      <h1>Your codebook begins with the four tags</h1>
      <p className="quiet">
        Fact, quote, opinion and statistic are defined in it. Open it to word them for your own work, and to put codes
        of your own below them.
      </p>
      <p>
        <button type="button" className="button" onClick={onBegin}>
          Open the codebook
        </button>
      </p>
    </div>
  );
}
