import { useState, type FormEvent } from 'react';

/** Where a list of addresses is pasted. */
export function AddAddresses({ onAdd }: { onAdd: (text: string) => void }) {
  const [text, setText] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    onAdd(text);
    setText('');
  }

  return (
    <form className="queue-add" onSubmit={submit}>
      <label>
        Paste addresses, one or many; or drop a file of them anywhere here
        <textarea
          className="field"
          rows={3}
          value={text}
          placeholder="https://…"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={!text.trim()}>
        Add to the queue
      </button>
      <p className="quiet">
        Nothing is loaded until you open a page yourself. Click the Parallax button there: once the article was read,
        its address is marked as visited.
      </p>
    </form>
  );
}
