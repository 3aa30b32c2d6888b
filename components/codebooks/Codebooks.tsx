import { latestVersion } from '../../model/latest-version.ts';
import type { Id } from '../../model/id.ts';
import type { CodebookView } from '../../storage/codebooks.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';
import './codebooks.css';

interface CodebooksProps {
  codebooks: readonly CodebookView[];
  addressOf: (id: Id) => string;
  /** Makes the first codebook, where there is none yet. */
  onBegin: () => void;
}

/** All codebooks of the library. */
export function Codebooks({ codebooks, addressOf, onBegin }: CodebooksProps) {
  if (codebooks.length === 0) return <NoCodebook onBegin={onBegin} />;
  return (
    <div className="codebooks">
      <h1>Codebooks</h1>
      <p className="quiet">What the four tags mean, and the codes below them that you coded by.</p>
      <ul>
        {codebooks.map((view) => (
          <li key={view.codebook.id} className="codebook-row">
            <a className="codebook-name" href={addressOf(view.codebook.id)}>
              <bdi>{view.codebook.name}</bdi>
            </a>
            <p className="quiet">{aboutCodebook(view)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function aboutCodebook({ codebook, projects, toDecide }: CodebookView): string {
  const { version, created, codes } = latestVersion(codebook);
  const parts = [
    `version ${version}, ${showMoment(created)}`,
    countOf(codes.length, 'code'),
    projects.length > 0 && `used in ${projects.map(({ name }) => name).join(', ')}`,
    codebook.draft && 'a draft is open',
    toDecide > 0 && `${countOf(toDecide, 'passage')} to decide`,
  ];
  return parts.filter(Boolean).join(' · ');
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
