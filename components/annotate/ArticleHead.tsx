import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import { showDate, showLanguage } from '../ui/dates.ts';
import { OutletMark } from '../ui/OutletMark.tsx';

interface ArticleHeadProps {
  article: Article;
  words: number;
  /** Where its outlet stands in the case's order; 0 outside any case. */
  outletIndex: number;
}

/** Who wrote what, when, and how much. */
export function ArticleHead({ article, words, outletIndex }: ArticleHeadProps) {
  const source = [outletOf(article), showDate(article.published), showLanguage(article.language)];
  const detail = [article.byline, `${words.toLocaleString('en-GB')} words`];
  return (
    <header className="article-head" data-address={article.url}>
      <p className="quiet article-source">
        <OutletMark index={outletIndex} />
        {source.filter(Boolean).join(' · ')}
      </p>
      <h1 className="article-headline" lang={article.language ?? undefined}>
        {headlineOf(article)}
      </h1>
      <p className="quiet">{detail.filter(Boolean).join(' · ')}</p>
    </header>
  );
}
