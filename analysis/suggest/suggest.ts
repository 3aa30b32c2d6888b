import { countsAsText } from '../../model/article-text.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { isEnglish } from './language.ts';
import { mergeSuggestions } from './merge.ts';
import { quoteSuggestions } from './quotes/quote-suggestions.ts';
import { opinionsAndFactsIn } from './statements/opinions-and-facts.ts';
import { statisticsBySymbol } from './statistics/by-symbol.ts';
import { statisticsIn } from './statistics/statistics.ts';
import type { SuggestibleArticle } from './suggestible.ts';

export interface ProposedPassages {
  /** In reading order; passages may overlap. */
  suggestions: Suggestion[];
  /** `language-independent`: the rules do not know the text's language, and propose only what signs show in any. */
  coverage: 'all tags' | 'language-independent';
}

/**
 * What the machine proposes to mark in an article. Captions and pull quotes are left to the reader, since they count
 * in no figure. Takes up to a second for 10,000 words, so that it belongs in a worker.
 */
export function suggest(article: SuggestibleArticle): ProposedPassages {
  const counted = { ...article, blocks: article.blocks.filter(({ kind }) => countsAsText(kind)) };
  const known = isEnglish(article.text, article.language);
  const suggestions = known ? inEnglish(counted) : inAnyLanguage(counted);
  return {
    suggestions: mergeSuggestions(article.text, suggestions),
    coverage: known ? 'all tags' : 'language-independent',
  };
}

function inEnglish(article: SuggestibleArticle): Suggestion[] {
  const quotes = quoteSuggestions(article);
  return [...quotes, ...statisticsIn(article), ...opinionsAndFactsIn(article, quotes)];
}

function inAnyLanguage(article: SuggestibleArticle): Suggestion[] {
  return [...quoteSuggestions(article), ...statisticsBySymbol(article)];
}
