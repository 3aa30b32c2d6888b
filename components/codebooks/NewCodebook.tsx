import { useState, type FormEvent } from 'react';

/** Makes a further codebook, which begins with the four tags. */
export function NewCodebook({ onCreate }: { onCreate: (name: string) => void }) {
  const [name, setName] = useState('');
  const create = (event: FormEvent) => {
    event.preventDefault();
    onCreate(name.trim());
  };
  return (
    <form className="new-codebook" aria-labelledby="new-codebook-title" onSubmit={create}>
      <h2 id="new-codebook-title">New codebook</h2>
      <label className="labelled">
        <span className="quiet">
          Name <small>it begins with the four tags as they are defined for everybody</small>
        </span>
        <input className="field" value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        Make the codebook
      </button>
    </form>
  );
}
