import type { BlockKind } from '../../../model/article-text.ts';
import { namesSpeech } from '../../word-lists/speech-verbs.ts';

/** A quotation in its sentence: the words between the marks and the words around them. */
export interface QuoteInSentence {
  words: string;
  /** From the sentence's beginning to the opening mark, other quotations cut out. */
  before: string;
  /** From the closing mark to the sentence's end, other quotations cut out. */
  behind: string;
  /** Whether the block has another quotation before it. */
  follows: boolean;
  kind: BlockKind;
}

const NAMES_A_WORK = new RegExp(
  String.raw`\b(?:titled|entitled|headlined|subtitled|nicknamed|so-called|known as|termed|(?:calls?|called|calling|declar(?:e|es|ed|ing)|styl(?:es|ed|ing)) (?:themselves|itself|himself|herself)|alias|the (?:term|button|code|password)|song|songs|film|films|movie|movies|book|books|bestseller|album|single|show|sitcom|series|episode|novel|play|documentary|podcast|musical|memoir|anthem|hit|poem|painting|sculpture|essay|magazine|drama|comedy|thriller|game|hashtag|stands for|(?:NBC|CBS|ABC|CNN|Fox|MSNBC|HBO|PBS|BBC|Fox News|Netflix)(?:[’']s)?)\s*,?\s*$`,
  'iu',
);
const SMALL_WORD = /^(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|but|is|vs?\.?|&)$/iu;

/**
 * Whether marked words are speech, and neither the title of a work, a nickname, a term that is defined, nor a word
 * held at arm's length with nobody near who says it. Knows English only.
 */
export function isSpeech(quote: QuoteInSentence): boolean {
  const words = quote.words.match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}’'-]*/gu) ?? [];
  if (words.length === 0 || isNickname(quote, words) || isDefinition(quote, words)) return false;
  if (NAMES_A_WORK.test(quote.before) && words.length < 15) return false;
  if (/:\s*$/u.test(quote.before) && words.length > 1 && quote.kind !== 'headline') return true;
  if (quote.before.trim() === '' && quote.follows) return true;
  if (isTitleCase(quote.words, words) && !hasVerbBeside(quote)) return false;
  return words.length > mostScareWords(quote) || hasSpeechAround(quote);
}

/** A sentence of its own is speech; a few words within somebody else's sentence need a verb of speech. */
function mostScareWords({ before, follows, kind }: QuoteInSentence): number {
  if (kind === 'headline' || kind === 'subheading') return 25;
  if (before.trim() === '') return 2;
  return follows ? 3 : 5;
}

function isNickname({ before, behind }: QuoteInSentence, words: readonly string[]): boolean {
  return (
    words.length <= 3 &&
    /\p{Lu}[\p{L}.’'-]+\s*\(?$/u.test(before) &&
    /^\)?\s\p{Lu}/u.test(behind) &&
    words.every((word) => /^\p{Lu}/u.test(word))
  );
}

function isDefinition({ before, behind }: QuoteInSentence, words: readonly string[]): boolean {
  return words.length <= 5 && /\((?:the|or|hereafter)?\s*$/iu.test(before) && /^\s*\)/u.test(behind);
}

function isTitleCase(quoted: string, words: readonly string[]): boolean {
  const content = words.filter((word, index) => index === 0 || !SMALL_WORD.test(word));
  if (content.length > 10 || !content.every((word) => /^[\p{Lu}\p{Nd}]/u.test(word))) return false;
  return content.length > 1 || (words.length === 1 && !/[.!?]\S?$/u.test(quoted));
}

function hasVerbBeside({ before, behind }: QuoteInSentence): boolean {
  const last = /(\p{L}+)[\s,:]*$/u.exec(before)?.[1] ?? '';
  return (
    namesSpeech(last.toLowerCase()) ||
    /^,?\s+(?:(?:he|she|they)\s+)?(?:said|says|wrote|tweeted|shouted|chanted)\b/u.test(behind)
  );
}

function hasSpeechAround({ before, behind }: QuoteInSentence): boolean {
  return [...`${before} ${behind}`.matchAll(/\p{L}[\p{L}-]*/gu)].some(([word]) => namesSpeech(word.toLowerCase()));
}
