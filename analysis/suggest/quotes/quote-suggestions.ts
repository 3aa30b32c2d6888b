import type { Suggestion } from '../../../model/suggestion.ts';
import { isEnglish } from '../language.ts';
import { quotesIn } from './quotes.ts';
import { speakersOf } from './speakers.ts';
import type { SuggestibleArticle } from '../suggestible.ts';

/**
 * The quotations of an article with their speakers. The confidence is the passage's, the reason tells both. In other
 * languages than English the marks are all there is to go by, and nobody is named.
 */
export function quoteSuggestions(article: SuggestibleArticle): Suggestion[] {
  const quotes = quotesIn(article);
  const speakers = isEnglish(article.text, article.language) ? speakersOf(article, quotes) : [];
  return quotes.map(({ start, end, confidence, reason }, index) => {
    const speaker = speakers[index];
    return {
      start,
      end,
      tags: ['quote'],
      fields: speaker ? { speakers: [...speaker.names], speakerKind: speaker.kind } : {},
      confidence,
      reason: speaker ? `${reason}; ${speaker.reason}` : reason,
    };
  });
}
