import { outletOf, type Article } from '../../model/article.ts';
import { showDateSpan } from '../compare/date-span.ts';
import { countOf } from '../ui/counts.ts';
import { OutletMark } from '../ui/OutletMark.tsx';

interface CaseRowProps {
  name: string;
  address: string;
  /** In the case's order, which gives the outlets their colours. */
  articles: readonly Article[];
}

/** One case: its name, who covers it, when, and how many articles. */
export function CaseRow({ name, address, articles }: CaseRowProps) {
  return (
    <li className="library-row">
      <div>
        <a className="library-name" href={address}>
          {name}
        </a>
        <p className="quiet library-outlets">
          {articles.map((article, index) => (
            <span key={article.id}>
              <OutletMark index={index} />
              {outletOf(article)}
            </span>
          ))}
        </p>
      </div>
      <span className="library-date quiet">{showDateSpan(articles.map(({ published }) => published))}</span>
      <span className="library-count">{countOf(articles.length, 'article')}</span>
    </li>
  );
}
