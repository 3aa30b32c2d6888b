import type { Block } from '../../model/article-text.ts';
import type { Tag } from '../../model/tag.ts';

/** Words to mark, and the tag that the rule gives them. */
export interface ChosenPassage {
  tag: Tag;
  words: string;
}

/**
 * The rule by which the demonstration tags, in words for its output. It reads signs, not meaning: a reader would
 * often decide otherwise.
 */
export const RULE =
  'Demonstration, not a reading. Passages were chosen by a rule: words in quotation marks are a quote; a number with a ' +
  'unit is a statistic; a sentence with a word of a short evaluative list is an opinion; other sentences are facts.';

const BODY = new Set<Block['kind']>(['standfirst', 'paragraph', 'list item', 'quotation']);
/** Fewer words in quotation marks are mostly names, titles and scare quotes. */
const SHORTEST_QUOTE = 4;
const QUOTED = /“[^“”]+”|"[^"]+"|(?<![\p{L}\p{N}])‘[^‘’]+(?:’(?=\p{L})[^‘’]+)*’/gu;
const NUMBER_WITH_UNIT =
  /(?:(?:about|around|almost|nearly|over|more than|at least|up to)\s+)?(?:[$£€]\s?\d[\d,.]*\d?(?:\s(?:million|billion))?|\b\d[\d,]*(?:\.\d+)?(?:\s?%|\s(?:per cent|percent|million|billion|hours?|days?|weeks?|months?|years?|people|vehicles|passengers|tonnes?|metres?|miles?|kilometres?)\b(?!\s(?:ago|old))))/giu;
const EVALUATIVE =
  /\b(?:absurd|alarming|appalling|brave|careless|dangerous|disgrace(?:ful)?|failure|fair|foolish|must|needless|ought|outrage(?:ous)?|reasonable|reckless|scandal(?:ous)?|shame(?:ful)?|should|spectacular|terrible|troubling|unacceptable|unfair|wise|worst|wrong)\b/iu;

/** At most `most` passages of each tag, in the order of the text; none overlaps another. */
export function choosePassages(blocks: readonly Block[], most: number, language?: string): ChosenPassage[] {
  const sentences = sentencesOf(blocks, language);
  const found: Record<Tag, string[]> = {
    quote: sentences.flatMap(quotesIn),
    statistic: sentences.filter((sentence) => quotesIn(sentence).length === 0).flatMap(numbersIn),
    opinion: sentences.filter((sentence) => isPlain(sentence) && EVALUATIVE.test(sentence)),
    fact: sentences.filter((sentence) => isPlain(sentence) && !EVALUATIVE.test(sentence)),
  };
  return (Object.keys(found) as Tag[]).flatMap((tag) =>
    [...new Set(found[tag])].slice(0, most).map((words) => ({ tag, words })),
  );
}

function isPlain(sentence: string): boolean {
  return numbersIn(sentence).length === 0 && !/["“”‘]/u.test(sentence) && /[.!?]$/u.test(sentence);
}

function quotesIn(sentence: string): string[] {
  return [...sentence.matchAll(QUOTED)]
    .map(([words]) => words)
    .filter((words) => words.split(' ').length >= SHORTEST_QUOTE);
}

function numbersIn(sentence: string): string[] {
  return [...sentence.matchAll(NUMBER_WITH_UNIT)].map(([words]) => words);
}

function sentencesOf(blocks: readonly Block[], language?: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks
    .filter(({ kind }) => BODY.has(kind))
    .flatMap(({ text }) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()));
}
