import type { PlacedBlock } from '../../../model/article-text.ts';
import { countWords } from '../../words.ts';
import { sentencesOf } from '../../sentences.ts';
import { type Stretch, touched } from '../../stretch.ts';
import { isEnglish } from '../language.ts';
import { unmarkedQuotesIn } from './unmarked-blocks.ts';
import { guillemetWay } from './marks.ts';
import { type MarkedWords, markedWordsIn } from './pairs.ts';
import { isSpeech } from './scare-quotes.ts';
import type { SuggestibleArticle } from '../suggestible.ts';

/** Words presented as somebody's; UTF-16 in the article's text, marks included. */
export interface FoundQuote extends Stretch {
  confidence: number;
  /** In words that a reader understands. */
  reason: string;
}

/** How far a verb of speech is looked for: a page's table without a full stop is one long sentence. UTF-16. */
const FARTHEST = 1000;

/** Where no list of verbs tells speech from a term or a title, the length has to. */
const LONGER_THAN_A_TERM = 4;

const CONFIDENCE = { both: 0.97, 'no closing mark': 0.7, 'no opening mark': 0.65 };
const REASONS = {
  both: 'quotation marks',
  'no closing mark': 'an opening quotation mark; the closing one is missing',
  'no opening mark': 'a closing quotation mark; the opening one is missing',
};

/**
 * The quotations of an article in reading order, without overlap: marked words in any typography, scare quotes and
 * titles left out, and blocks that an introduction presents as verbatim.
 */
export function quotesIn({ text, blocks, language }: Omit<SuggestibleArticle, 'outlet'>): FoundQuote[] {
  const marked = markedWordsIn(blocks, guillemetWay(text, language));
  const quotes = isEnglish(text, language)
    ? spokenAmong(text, blocks, marked, sentencesOf(text, language))
    : marked
        .filter(({ start, end }) => countWords(text.slice(start, end), language) >= LONGER_THAN_A_TERM)
        .map(quoteOf);
  return [...quotes, ...unmarkedQuotesIn(blocks, marked)].toSorted((one, other) => one.start - other.start);
}

function spokenAmong(
  text: string,
  blocks: readonly PlacedBlock[],
  marked: readonly MarkedWords[],
  sentences: readonly Stretch[],
): FoundQuote[] {
  return blocks.flatMap((block) => {
    const mine = marked.filter(({ start }) => start >= block.start && start < block.end);
    return mine
      .filter((words, index) => {
        const around = sentenceAround(sentences, words);
        return isSpeech({
          words: text.slice(words.start, words.end),
          before: textOutside(text, { start: around.start, end: words.start }, mine),
          behind: textOutside(text, { start: words.end, end: Math.min(around.end, block.end) }, mine),
          follows: index > 0,
          kind: block.kind,
        });
      })
      .map(quoteOf);
  });
}

function quoteOf({ start, end, marks }: MarkedWords): FoundQuote {
  return { start, end, confidence: CONFIDENCE[marks], reason: REASONS[marks] };
}

function sentenceAround(sentences: readonly Stretch[], words: Stretch): Stretch {
  const { start, end } = touched(sentences, words);
  return {
    start: Math.max(sentences[start]?.start ?? words.start, words.start - FARTHEST),
    end: Math.min(sentences[end - 1]?.end ?? words.end, words.end + FARTHEST),
  };
}

/** What is written between and around the quotations of a stretch. */
function textOutside(text: string, stretch: Stretch, quotes: readonly Stretch[]): string {
  const { start, end } = touched(quotes, stretch);
  let outside = '';
  let from = stretch.start;
  for (const quote of quotes.slice(start, end)) {
    outside += `${text.slice(from, Math.max(from, quote.start))} … `;
    from = quote.end;
  }
  return from < stretch.end ? outside + text.slice(from, stretch.end) : outside;
}
