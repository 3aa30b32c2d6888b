import { useState } from 'react';
import type { Author } from '../../../model/author.ts';
import { toggleTag } from '../../../model/tag.ts';
import { TagName } from '../../ui/TagName.tsx';
import { mostLike, piecesOf, type Chosen, type Disputed } from './offers.ts';

interface SettleOtherwiseProps {
  passage: Disputed;
  text: string;
  coders: readonly Author[];
  onSettle: (chosen: Chosen) => void;
}

/** A passage put together of the boundaries and tags that its coders gave. */
export function SettleOtherwise({ passage, text, coders, onSettle }: SettleOtherwiseProps) {
  const { starts, ends, tags } = piecesOf(passage);
  const [chosen, choose] = useState<Chosen>({ start: passage.start, end: passage.end, tags });
  const isPossible = chosen.start < chosen.end && chosen.tags.length > 0;
  const like = coders[mostLike(passage, chosen)?.coder ?? -1]?.name;
  return (
    <details className="settle-otherwise">
      <summary>Otherwise</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isPossible) onSettle(chosen);
        }}
      >
        <Boundary
          name="From"
          offsets={starts}
          chosen={chosen.start}
          wordsAt={(at) => `${text.slice(at, at + SHOWN)}…`}
          onChoose={(start) => choose({ ...chosen, start })}
        />
        <Boundary
          name="To"
          offsets={ends}
          chosen={chosen.end}
          wordsAt={(at) => `…${text.slice(Math.max(0, at - SHOWN), at)}`}
          onChoose={(end) => choose({ ...chosen, end })}
        />
        <fieldset>
          <legend>Tags</legend>
          {tags.map((tag) => (
            <label key={tag}>
              <input
                type="checkbox"
                checked={chosen.tags.includes(tag)}
                onChange={() => choose({ ...chosen, tags: toggleTag(chosen.tags, tag) })}
              />{' '}
              <TagName tag={tag} />
            </label>
          ))}
        </fieldset>
        <p className="quiet">
          {isPossible
            ? `Speaker, value and the like as ${like} gave them.`
            : 'Choose at least one tag, and an end behind the beginning.'}
        </p>
        <button type="submit" disabled={!isPossible}>
          Settle so
        </button>
      </form>
    </details>
  );
}

/** Enough to know a boundary by; in UTF-16 units. */
const SHOWN = 36;

interface BoundaryProps {
  name: string;
  offsets: readonly number[];
  chosen: number;
  wordsAt: (offset: number) => string;
  onChoose: (offset: number) => void;
}

/** Nobody is asked where all coders agree. */
function Boundary({ name, offsets, chosen, wordsAt, onChoose }: BoundaryProps) {
  if (offsets.length < 2) return null;
  return (
    <label>
      {name}{' '}
      <select value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
        {offsets.map((offset) => (
          <option key={offset} value={offset}>
            {wordsAt(offset)}
          </option>
        ))}
      </select>
    </label>
  );
}
