import { useId, useRef } from 'react';
import { byAuthors, chosenIn, otherAuthors, READER, type CountedAuthors, type Whose } from './whose.ts';

interface SeveralAuthorsProps {
  authors: CountedAuthors;
  onChoose: (whose: Whose) => void;
}

/** Chooses several authors by check boxes; all are ticked where everybody counts. The last one stays: somebody must count. */
export function SeveralAuthors({ authors, onChoose }: SeveralAuthorsProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const all = [{ id: READER, name: 'me' }, ...otherAuthors(authors)];
  const chosen = chosenIn(authors.whose) ?? all.map((each) => each.id);
  const toggle = (author: string) =>
    onChoose(byAuthors(chosen.includes(author) ? chosen.filter((each) => each !== author) : [...chosen, author]));
  return (
    <>
      <button ref={opener} type="button" className="link" popoverTarget={id}>
        several…
      </button>
      <div
        id={id}
        popover="auto"
        className="several-authors"
        onBeforeToggle={({ currentTarget }) => opener.current && placeBelow(currentTarget, opener.current)}
      >
        <fieldset>
          <legend>Count the annotations of</legend>
          {all.map((each) => (
            <label key={each.id}>
              <input
                type="checkbox"
                checked={chosen.includes(each.id)}
                disabled={chosen.join() === each.id}
                onChange={() => toggle(each.id)}
              />
              <bdi>{each.name}</bdi>
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}

/** As wide as counted.css makes it at most, with a margin, in CSS pixels. */
const WIDTH = 248;

/** A popover stands above the page, and knows nothing of its opener's place. */
function placeBelow(panel: HTMLElement, opener: HTMLElement): void {
  const { left, bottom } = opener.getBoundingClientRect();
  panel.style.left = `${Math.max(8, Math.min(left, innerWidth - WIDTH))}px`;
  panel.style.top = `${bottom + 4}px`;
}
