import type { ComparedArticle, CountedPassage } from '../compare/compared-article.ts';
import { reportedNames } from '../compare/say-whose.ts';
import { countsSeveral, type CountedAuthors } from '../compare/whose.ts';
import { TagName } from '../ui/TagName.tsx';
import type { PassageNumbers } from './passage-numbers.ts';

interface PassagesProps {
  articles: readonly ComparedArticle[];
  authors: CountedAuthors;
  numbers: PassageNumbers;
}

/** Every passage that the figures count, by the number that they cite it with; with its author where it may be one or another. */
export function Passages({ articles, authors, numbers }: PassagesProps) {
  const names = [...reportedNames(authors)];
  const namesOf = (by: CountedPassage['by']) =>
    LIST.format(names.filter(([author]) => by.includes(author)).map(([, name]) => name));
  const isAuthorShown = countsSeveral(authors.whose);
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">Passages</h2>
      {articles.map(({ article, name, text, passages }) => (
        <section key={article.id}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          {passages.length === 0 && <p className="quiet">None.</p>}
          <ol className="passages">
            {passages.map(({ id, start, end, tags, fields, isProposed, by }) => (
              <li key={id} id={numbers.get(id)}>
                <span className="letter">{numbers.get(id)}</span>
                <blockquote lang={article.language ?? ''} dir="auto">
                  {text.text.slice(start, end)}
                </blockquote>
                <p className="quiet">
                  {tags.map((tag) => (
                    <span key={tag}>
                      <TagName tag={tag} />{' '}
                    </span>
                  ))}
                  <bdi>{fields.speakers?.join(', ')}</bdi>
                  {isProposed && ' (proposed)'}
                  {isAuthorShown && by.length > 0 && (
                    <span className="marked-by">
                      {' '}
                      marked by <bdi>{namesOf(by)}</bdi>
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

const LIST = new Intl.ListFormat('en-GB');
