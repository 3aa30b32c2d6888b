import { useState, type FormEvent } from 'react';
import type { Code } from '../../../model/code.ts';
import type { Id } from '../../../model/id.ts';
import { TAG_LABELS } from '../../ui/TagName.tsx';

interface GiveUpCodeProps {
  code: Code;
  /** The other codes below its tag. */
  siblings: readonly Code[];
  onSplit: (names: string[]) => void;
  onMerge: (into: Id) => void;
  onRetire: () => void;
}

type Way = 'split' | 'merge' | 'retire';
const WAYS: Readonly<Record<Way, string>> = { split: 'Split …', merge: 'Merge into …', retire: 'Retire …' };

/** The three ways in which a code ends, each with what its passages become. */
export function GiveUpCode(props: GiveUpCodeProps) {
  const [way, setWay] = useState<Way | null>(null);
  const ways = (Object.keys(WAYS) as Way[]).filter((each) => each !== 'merge' || props.siblings.length > 0);
  return (
    <section className="give-up" aria-label={`Give up “${props.code.name}”`}>
      <div className="give-up-ways">
        {ways.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-expanded={way === each}
            onClick={() => setWay(way === each ? null : each)}
          >
            {WAYS[each]}
          </button>
        ))}
      </div>
      {way === 'split' && <Split {...props} />}
      {way === 'merge' && <Merge {...props} />}
      {way === 'retire' && <Retire {...props} />}
    </section>
  );
}

function Split({ code, onSplit }: GiveUpCodeProps) {
  const [text, setText] = useState('');
  const names = [...new Set(text.split('\n').flatMap((line) => line.trim() || []))];
  return (
    <form className="give-up-way" onSubmit={(event) => submit(event, () => onSplit(names))}>
      <label className="labelled">
        <span className="quiet">
          New codes instead of “{code.name}” <small>one name on each line, at least two</small>
        </span>
        <textarea
          className="field"
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="quiet">
        They begin with its definition. Each of its passages waits until you say which it belongs to.
      </p>
      <button type="submit" className="button" disabled={names.length < 2}>
        Split into {names.length < 2 ? '…' : names.length}
      </button>
    </form>
  );
}

function Merge({ code, siblings, onMerge }: GiveUpCodeProps) {
  const [into, setInto] = useState(siblings[0]?.id ?? '');
  return (
    <form className="give-up-way" onSubmit={(event) => submit(event, () => onMerge(into))}>
      <label className="labelled">
        <span className="quiet">“{code.name}” becomes</span>
        <select className="field" value={into} onChange={(event) => setInto(event.target.value)}>
          {siblings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">Its passages follow by themselves, and its fields go along.</p>
      <button type="submit" className="button">
        Merge
      </button>
    </form>
  );
}

function Retire({ code, onRetire }: GiveUpCodeProps) {
  return (
    <form className="give-up-way" onSubmit={(event) => submit(event, onRetire)}>
      <p className="quiet">
        “{code.name}” is offered no more. Its passages keep the tag {TAG_LABELS[code.tag]}, and their history keeps the
        code.
      </p>
      <button type="submit" className="button">
        Retire
      </button>
    </form>
  );
}

function submit(event: FormEvent, act: () => void): void {
  event.preventDefault();
  act();
}
