import type { ModelOfProject } from '../../storage/projects/read-key.ts';

interface ModelNoteProps {
  model: ModelOfProject;
  /** Of the screen that shows it beside the reader's own passages. */
  address: string;
}

/** That there is an example or a key, and the way to it; of a hidden key, when it opens and that it is no more than hidden. */
export function ModelNote({ model: { kind, isOpen }, address }: ModelNoteProps) {
  if (!isOpen) {
    return (
      <p className="quiet model-note">
        There is a key. It opens here once you have handed in; until then it is hidden, not locked: what you hand in is
        your own only if you do not look for it.
      </p>
    );
  }
  return (
    <p className="model-note">
      <a className="project-feedback" href={address}>
        {kind === 'key' ? 'Check yourself by the key' : 'The example beside your own passages'}
      </a>
    </p>
  );
}
