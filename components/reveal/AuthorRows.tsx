import { countOf } from '../ui/counts.ts';
import { ROWS } from './revealed-marks.ts';
import type { Reveal } from './use-reveal.ts';

/** All authors; those switched on have a line below the words, each at its own height and of its own shape. */
export function AuthorRows({ reveal: { placed, rows } }: { reveal: Reveal }) {
  return (
    <>
      <ul className="author-rows" aria-label="Authors">
        {placed.map(({ author, isReader, passages }) => {
          const row = rows.rowOf.get(author.id);
          return (
            <li key={author.id}>
              <label>
                <input
                  type="checkbox"
                  checked={row !== undefined}
                  disabled={row === undefined && rows.isFull}
                  onChange={() => rows.toggle(author.id)}
                />{' '}
                <bdi className="author-row" data-row={row}>
                  {author.name}
                </bdi>
              </label>{' '}
              <span className="quiet">
                {isReader && 'you, '}
                {row && `line ${ROWS.indexOf(row) + 1}, `}
                {countOf(passages.length, 'passage')}
              </span>
            </li>
          );
        })}
      </ul>
      {placed.length > ROWS.length && (
        <p className="reveal-note">
          <button type="button" className="link" onClick={rows.showNext}>
            Next {ROWS.length} authors
          </button>{' '}
          <span className="quiet">More than {ROWS.length} lines cannot be told apart.</span>
        </p>
      )}
    </>
  );
}
