import type { ComparedArticle } from '../compare/compared-article.ts';
import { TagName } from '../ui/TagName.tsx';
import type { PassageNumbers } from './passage-numbers.ts';

interface PassagesProps {
  articles: readonly ComparedArticle[];
  numbers: PassageNumbers;
}

/** Every passage that the figures count, by the number that they cite it with. */
export function Passages({ articles, numbers }: PassagesProps) {
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
            {passages.map(({ id, start, end, tags, fields, isProposed }) => (
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
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
