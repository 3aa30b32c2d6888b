import { memo } from 'react';
import { OutletMark } from '../ui/OutletMark.tsx';
import type { ComparedArticle } from './compared-article.ts';
import { dateStyle } from './date-span.ts';
import type { ShowPassages } from './figures.ts';
import { Question } from './Question.tsx';

interface OpeningsProps {
  articles: readonly ComparedArticle[];
  onShow: ShowPassages;
}

/** Headline and lead of each article: what most readers read of it. */
export const Openings = memo(function Openings({ articles, onShow }: OpeningsProps) {
  const showDate = dateStyle(articles.map(({ article }) => article.published));
  return (
    <Question title="How each begins" hint="Headline and lead, in the order of joining the case">
      <ul className="answers">
        {articles.map(({ article, name, headline, lead }, index) => (
          <li key={article.id} className="opening">
            <p className="opening-source">
              <OutletMark index={index} />
              <span>
                <strong>
                  <bdi>{name}</bdi>
                </strong>{' '}
                <span className="quiet">· {showDate(article.published)}</span>
              </span>
            </p>
            <div lang={article.language ?? ''}>
              <h3 dir="auto">
                <button type="button" onClick={() => onShow(article.id, [])}>
                  {headline ?? <NoHeadline outlet={name} />}
                </button>
              </h3>
              {lead && (
                <p className="opening-lead" dir="auto">
                  {lead}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Question>
  );
});

/** Its address, which names it elsewhere, is nothing that the outlet says. */
function NoHeadline({ outlet }: { outlet: string }) {
  return (
    <span className="no-headline">
      No headline<span className="visually-hidden"> in {outlet}</span>
    </span>
  );
}
