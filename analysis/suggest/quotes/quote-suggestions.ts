import type { Suggestion } from '../../../model/suggestion.ts';
import { countWords } from '../../words.ts';
import { isEnglish } from '../language.ts';
import type { SuggestibleArticle } from '../suggestible.ts';
import { type FoundQuote, quotesIn } from './quotes.ts';
import { type FoundSpeaker, speakersOf } from './speakers.ts';

/** Of a word or two in marks that nobody near is said to say, two in three are held at arm's length. */
const SCARE_WORDS = 2;
/** Where the speaker is only a guess, fewer of the passages are speech; and fewer still where there is none. */
const SURE_SPEAKER = 0.6;
const MOST_CONFIDENCE = { sure: 0.97, brief: 0.93, guessed: 0.85, unknown: 0.75 };

/**
 * The quotations of an article with their speakers. The confidence is the passage's, the reason tells both. In other
 * languages than English the marks are all there is to go by, and nobody is named.
 */
export function quoteSuggestions(article: SuggestibleArticle): Suggestion[] {
  const quotes = quotesIn(article);
  if (!isEnglish(article.text, article.language)) return quotes.map((quote) => suggestion(quote, quote.confidence));
  const speakers = speakersOf(article, quotes);
  return quotes.flatMap((quote, index) => {
    const speaker = speakers[index] ?? null;
    const isBrief = countWords(article.text.slice(quote.start, quote.end), 'en') <= SCARE_WORDS;
    const isSure = speaker !== null && speaker.confidence >= SURE_SPEAKER;
    if (isBrief && !isSure) return [];
    const most = isSure ? (isBrief ? 'brief' : 'sure') : speaker ? 'guessed' : 'unknown';
    return [suggestion(quote, Math.min(quote.confidence, MOST_CONFIDENCE[most]), speaker)];
  });
}

function suggestion(
  { start, end, reason }: FoundQuote,
  confidence: number,
  speaker: FoundSpeaker | null = null,
): Suggestion {
  return {
    start,
    end,
    tags: ['quote'],
    fields: speaker ? { speakers: [...speaker.names], speakerKind: speaker.kind } : {},
    confidence,
    reason: speaker ? `${reason}; ${speaker.reason}` : reason,
  };
}
