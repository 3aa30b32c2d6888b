import type { Id } from '../../model/id.ts';
import { latestVersion } from '../../model/latest-version.ts';
import type { CodebookView } from '../../storage/codebooks/codebooks.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';

/** What can be done with a codebook as a whole. */
export interface CodebookActions {
  onCopy: (id: Id) => void;
  onDelete: (id: Id) => void;
  /** Makes it the one that the reader's passages outside of projects are coded by. */
  onChoose: (id: Id) => void;
}

interface CodebookRowProps extends CodebookActions {
  view: CodebookView;
  address: string;
}

/** A codebook in the list. */
export function CodebookRow({ view, address, onCopy, onDelete, onChoose }: CodebookRowProps) {
  const { id, name } = view.codebook;
  const named = <span className="visually-hidden"> “{name}”</span>;
  return (
    <li className="codebook-row">
      <a className="codebook-name" href={address}>
        <bdi>{name}</bdi>
      </a>
      <p className="quiet">{aboutCodebook(view)}</p>
      <p className="codebook-where">{whereItApplies(view)}</p>
      <p className="codebook-row-actions">
        {view.isOwn && !view.isDefault && (
          <button type="button" className="link" onClick={() => onChoose(id)}>
            Code my own articles by it{named}
          </button>
        )}
        <button type="button" className="link" onClick={() => onCopy(id)}>
          Copy{named}
        </button>
        {!view.isUsed && (
          <button type="button" className="link" onClick={() => onDelete(id)}>
            Delete{named}
          </button>
        )}
      </p>
    </li>
  );
}

function aboutCodebook({ codebook, toDecide }: CodebookView): string {
  const { version, created, codes } = latestVersion(codebook);
  const parts = [
    `version ${version}, ${showMoment(created)}`,
    countOf(codes.length, 'code'),
    codebook.draft && 'a draft is open',
    toDecide > 0 && `${countOf(toDecide, 'passage')} to decide`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function whereItApplies({ projects, isDefault, isOwn, isUsed }: CodebookView): string {
  const shared = projects.filter(({ kind }) => kind === 'shared').map(({ name }) => `“${name}”`);
  const parts = [
    isDefault && 'your own articles',
    shared.length > 0 && `the ${shared.length === 1 ? 'project' : 'projects'} ${shared.join(', ')}`,
  ].filter(Boolean);
  if (parts.length === 0) return isUsed ? 'Applies nowhere now; passages have codes of it.' : 'Not used yet.';
  return `Applies to ${parts.join(' and ')}.${isOwn ? '' : ' Whoever made the project changes it.'}`;
}
