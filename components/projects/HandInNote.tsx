import type { Project } from '../../model/project.ts';

/** What a hand-in hides and what it does not, where it is made and where it is taken. */
export function HandInNote({ project: { leftOut }, isOwner }: { project: Project; isOwner: boolean }) {
  return (
    <p className="quiet hand-in-note">
      {isOwner
        ? 'Hand-ins come to you as files. A file is signed, so that nobody can alter it unnoticed; it is not locked: a blind round hides it here, and from nobody who has the file itself.'
        : 'Your hand-in is a file for whoever made the project, and for nobody else. It is signed, so that nobody can alter it unnoticed; it is not locked: whoever has the file can read it and pass it on.'}{' '}
      {leftOut !== undefined && !isOwner && 'It holds the words that you marked, and none of the articles’ texts.'}
    </p>
  );
}
