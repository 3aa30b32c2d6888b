import { useEffect, useId, useRef, type FormEvent } from 'react';

interface AskNameProps {
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks who the reader is before their work or their project first goes out: others would otherwise read it as nobody's. */
export function AskName({ onName, onClose }: AskNameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const answer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget).get('name');
    if (typeof said === 'string' && said.trim() !== '') onName(said.trim());
  };
  return (
    <dialog ref={dialog} className="ask-name" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={answer}>
        <h2 id={`${id}-title`}>Under which name does it go out?</h2>
        <label htmlFor={id}>Your name, as whoever gets the file reads it</label>
        <input id={id} name="name" required maxLength={200} autoComplete="name" />
        <p className="quiet">A pseudonym will do. You can change it below, under “You”.</p>
        <p className="project-actions">
          <button type="submit" className="button">
            Keep the name and go on
          </button>
          <button type="button" className="link" onClick={() => dialog.current?.close()}>
            Not now
          </button>
        </p>
      </form>
    </dialog>
  );
}
