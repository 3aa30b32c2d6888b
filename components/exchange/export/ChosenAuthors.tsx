import type { Author } from '../../../model/author.ts';

interface ChosenAuthorsProps {
  authors: readonly Author[];
  chosen: readonly string[];
  onChoose: (authors: string[]) => void;
}

/** One or several of those who have sets. */
export function ChosenAuthors({ authors, chosen, onChoose }: ChosenAuthorsProps) {
  return (
    <fieldset className="exchange-authors">
      <legend>Authors</legend>
      {authors.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
