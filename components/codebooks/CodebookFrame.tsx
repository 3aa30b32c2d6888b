import type { ReactNode } from 'react';
import type { Codebook } from '../../model/codebook.ts';
import { isToRead, PARTS, type CodebookPart } from './codebook-parts.ts';
import { TextField } from './editor/TextField.tsx';
import './codebooks.css';

interface CodebookFrameProps {
  codebook: Codebook;
  toDecide: number;
  /** Whether it can be changed. */
  isOwn: boolean;
  part: CodebookPart;
  addressOf: (part: CodebookPart) => string;
  onRename: (name: string) => void;
  children: ReactNode;
}

/** A codebook's name and the ways to its parts, around the one that is shown. */
export function CodebookFrame({ codebook, toDecide, isOwn, part, addressOf, onRename, children }: CodebookFrameProps) {
  const names: Record<CodebookPart, string> = {
    edit: 'Tags and codes',
    review: codebook.draft ? 'Review draft' : 'Review',
    decide: toDecide > 0 ? `To decide (${toDecide.toLocaleString('en-GB')})` : 'To decide',
    versions: `Versions (${codebook.versions.length})`,
  };
  return (
    <div className="codebook">
      <h1 className="visually-hidden">Codebook {codebook.name}</h1>
      <div className="codebook-title">
        {isOwn ? (
          <TextField
            label="Codebook"
            value={codebook.name}
            longest={200}
            onChange={(name) => name.trim() && onRename(name)}
          />
        ) : (
          <p className="codebook-name">
            <bdi>{codebook.name}</bdi>
          </p>
        )}
      </div>
      <nav className="codebook-parts" aria-label="Parts of the codebook">
        {(isOwn ? PARTS : PARTS.filter((each) => isToRead(each, toDecide))).map((each) => (
          <a key={each} href={addressOf(each)} aria-current={each === part ? 'page' : undefined}>
            {names[each]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
