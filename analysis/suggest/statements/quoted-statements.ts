import type { Fields } from '../../../model/annotation.ts';
import type { Suggestion } from '../../../model/suggestion.ts';
import { sentencesOf } from '../../sentences.ts';
import type { Stretch } from '../../stretch.ts';
import { confidenceOf, type Weighed, weigh, wordsOf } from './opinion-score.ts';
import { type Token, tokensOf } from './tokens.ts';

interface QuotedSentence extends Stretch, Weighed {
  tokens: readonly Token[];
}

/** A shorter sentence within speech states too little to be marked apart. */
const FEWEST_WORDS = 7;

/** What is less below the threshold is neither opinion nor fact for sure. */
const CLEARLY = 0.5;

/** “We will appeal”: what somebody is going to do themselves can be neither judged nor settled yet. */
const VOW =
  /^(?:(?:but|and|so) )?(?:i|we)(?:[’']ll| will| shall| are going to|[’']re going to|[’']m going to| am going to| intend to| plan to)\b/iu;

/**
 * What quotations do beside being quotes: an opinion has the quotation's span, so that both become one passage. In speech of
 * several sentences those of fact are passages of their own.
 */
export function statementsInQuotes(text: string, quotes: readonly Suggestion[], language: string | null): Suggestion[] {
  return quotes.flatMap((quote) => {
    const sentences = quotedSentences(text, quote, language);
    const judging = sentences.filter((sentence) => sentence.score >= 0 && !isVow(text, sentence));
    const stating = sentences.filter(
      (sentence) => sentence.score < -CLEARLY && sentence.tokens.length >= FEWEST_WORDS && !isVow(text, sentence),
    );
    if (judging.length > 0) return [opinion(quote, judging), ...stating.map((sentence) => fact(sentence, quote))];
    return stating.length === sentences.length
      ? [fact(quote, quote)]
      : stating.map((sentence) => fact(sentence, quote));
  });
}

/** Without the quotation's marks, of which its first and last sentence hold one each. */
function quotedSentences(text: string, quote: Stretch, language: string | null): QuotedSentence[] {
  return sentencesOf(text.slice(quote.start, quote.end), language).flatMap((found) => {
    const tokens = tokensOf(text, { start: quote.start + found.start, end: quote.start + found.end });
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return [];
    const ending = text.slice(last.end, quote.start + found.end);
    const end = last.end + (/^[^"”’»]*/u.exec(ending)?.[0].length ?? 0);
    return [{ start: first.start, end, tokens, ...weigh(tokens, ending, 'quoted') }];
  });
}

function isVow(text: string, { start, end }: Stretch): boolean {
  return VOW.test(text.slice(start, end));
}

function opinion({ start, end, fields }: Suggestion, judging: readonly QuotedSentence[]): Suggestion {
  const [first] = judging.toSorted((one, other) => other.score - one.score);
  return {
    start,
    end,
    tags: ['opinion'],
    fields: named('holder', fields),
    confidence: confidenceOf('opinion', 'quoted', first?.score ?? 0),
    reason: `${wordsOf(first?.cues ?? [])}, in a quotation`,
  };
}

function fact({ start, end }: Stretch, { fields }: Suggestion): Suggestion {
  return {
    start,
    end,
    tags: ['fact'],
    fields: { basis: 'attributed', ...named('source', fields) },
    confidence: confidenceOf('fact', 'quoted', 0),
    reason: 'little that judges, in a quotation',
  };
}

function named(field: 'holder' | 'source', { speakers = [] }: Fields): Fields {
  return speakers.length > 0 ? { [field]: speakers.join(', ') } : {};
}
