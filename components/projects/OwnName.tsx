import { useId, useState, type FormEvent } from 'react';
import { UNNAMED } from '../../model/author.ts';

interface OwnNameProps {
  name: string;
  /** To compare by voice, where somebody doubts whose work it is; null before the first hand-in. */
  fingerprint: string | null;
  onRename: (name: string) => void;
}

/** Under which name the reader's work goes out. */
export function OwnName({ name, fingerprint, onRename }: OwnNameProps) {
  const id = useId();
  const [typed, type] = useState(name === UNNAMED ? '' : name);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onRename(typed.trim());
  };
  return (
    <form className="own-name" onSubmit={rename}>
      <label htmlFor={id}>Your name on what you hand in</label>{' '}
      <input id={id} value={typed} maxLength={200} onChange={({ target }) => type(target.value)} />{' '}
      <button type="submit" className="button" disabled={typed.trim() === name || typed.trim() === ''}>
        Keep
      </button>
      <p className="quiet">
        {name === UNNAMED && 'None yet: it is asked for before anything goes out. '}A pseudonym will do.{' '}
        {fingerprint !== null && (
          <>
            Your work is signed with the key <code>{fingerprint}</code>; it is in your backups.
          </>
        )}
      </p>
    </form>
  );
}
