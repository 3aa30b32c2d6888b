import type { OwnFile } from '../../../exchange/own-files.ts';

interface ProjectFileProps {
  name: string;
  kind: OwnFile;
  /** All of it, as under Projects. */
  onOpen: () => void;
  onAnnotations: () => void;
  onCancel: () => void;
}

const SAYS: Readonly<Record<OwnFile, string>> = {
  project:
    'This is a project: its cases, codebook and instructions. Opened as a project, all of that comes in and you are a member. Its annotations alone come into your own project, with their articles where the file has them; cases, codebook and what was confirmed in comparisons do not.',
  'hand-in':
    'This is what somebody handed in for a project. It is taken there, not among annotations of other programs.',
  feedback:
    'This is feedback on what was handed in for a project. It is taken there, not among annotations of other programs.',
  backup: 'This is a backup of a whole library. It is restored under Backup, in the place of what is here.',
};

const OPEN: Readonly<Record<Exclude<OwnFile, 'backup'>, string>> = {
  project: 'Open it as a project',
  'hand-in': 'Take the hand-in',
  feedback: 'Take the feedback',
};

/** Before one of our own files is read: whether all of it is to come in, or of a project its annotations alone. */
export function ProjectFile({ name, kind, onOpen, onAnnotations, onCancel }: ProjectFileProps) {
  return (
    <div className="exchange-offer">
      <h3>{name}</h3>
      <p>{SAYS[kind]}</p>
      <p className="exchange-buttons">
        {kind !== 'backup' && (
          <button type="button" className="button" onClick={onOpen}>
            {OPEN[kind]}
          </button>
        )}
        {kind === 'project' && (
          <button type="button" className="button" onClick={onAnnotations}>
            Take its annotations alone
          </button>
        )}
        <button type="button" className="link" onClick={onCancel}>
          Not now
        </button>
      </p>
    </div>
  );
}
