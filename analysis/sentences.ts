import {
  AFTER_A_TIME,
  ANYWHERE,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  OPENERS,
  TIMES_AND_REST,
} from './word-lists/abbreviations.ts';
import { segmenterFor } from './segmenter.ts';
import type { Stretch } from './stretch.ts';

const OPENING = String.raw`["'“‘„‚«»‹›(\[{¿¡*•–—-]`;
const CLOSING = String.raw`["'”’“‘»«›‹)\]}]`;

/** Enough to see the word before a full stop, and who is said to have spoken behind a question mark. */
const REACH = 80;

/** The segmenter sees no end before a number, nor behind the one character of an ellipsis. */
const MISSED_END = new RegExp(
  String.raw`(?:[.!?]${CLOSING}*\s+(?=${OPENING}*\p{Nd})|…${CLOSING}*\s+(?=${OPENING}*\p{Lu}))`,
  'gu',
);

/** “said.“We”: the segmenter takes the opening mark for a closing one. */
const GLUED_MARK = /[.!?][“„«‘(]$/u;

/** `1.`, `b)`, `IV.` alone in front of an item. */
const ITEM_MARK = /^[([]?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})[.)]+\s*$/u;

const NEXT_LETTER = new RegExp(String.raw`^${OPENING}*\s*(\p{L}[\p{L}\p{M}'’]*|\p{Nd})?`, 'u');
/** Read from the end backwards: forwards it would be tried at every letter before. */
const LAST_WORD = new RegExp(String.raw`(?<=((?:\p{L}\.)*[\p{L}\p{M}]+|\p{Nd}+)\.${CLOSING}*\s*)$`, 'u');
/** With a full stop only where the attribution is all that follows: “It is shut.” Brock said. */
const ENDS_SENTENCE_QUOTED = new RegExp(String.raw`\.["'”’»“]${CLOSING}*\s*$`, 'u');
const ENDS_QUOTED = new RegExp(String.raw`[!?…,]["'”’»“]${CLOSING}*\s*$`, 'u');

/** `“Why?” Ana Brock asked`, `“Stop!” Mr. Brock said`: who spoke still belongs to the sentence. */
const ATTRIBUTION =
  /^(?:(?:Mr|Ms|Mrs|Dr|Gov|Sen|Rep)\.\s)?(?:[\p{Lu}][\p{L}\p{M}.'’-]*,?\s){1,4}(?:\([^)]*\)\s)?(?:said|says|asked|asks|wrote|writes|added|replied|told|tweeted|continued|recalled|shouted|yelled|wondered|exclaimed|answered|responded)\b/u;

/** Write “the 3rd” as “3.”. */
const ORDINAL_LANGUAGES = /^(?:de|da|no|nb|nn|fi|is|et|lv|pl|cs|sk|sl|hr|bs|sr|hu|tr)\b/u;

/**
 * The sentences of a text (UTF-16), trimmed of white space, in order; a line's end always ends one, so that none
 * reaches across blocks. `Intl.Segmenter` proposes the ends; a list of abbreviations (English), and what the next
 * word looks like, decide which of them stand. Text without a full stop, such as a headline, is a sentence.
 * @param language BCP 47, as the page declares it; read as English where it is missing.
 */
export function sentencesOf(text: string, language?: string | null): readonly Stretch[] {
  const known = language ?? 'en';
  if (last?.text !== text || last.language !== known) last = { text, language: known, sentences: divided(text, known) };
  return last.sentences;
}

/** Several rules read the same text one after the other. */
let last: { text: string; language: string; sentences: readonly Stretch[] } | null = null;

function divided(text: string, language: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const end of proposedEnds(text, language)) {
    if (end < text.length && !isEnd(text, start, end, language)) continue;
    const sentence = trimmed(text, start, end);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

function proposedEnds(text: string, language: string): number[] {
  const ends = new Set<number>();
  for (const { index, segment } of segmenterFor('sentence', language).segment(text)) {
    for (const missed of segment.matchAll(MISSED_END)) ends.add(index + missed.index + missed[0].length);
    const end = index + segment.length;
    ends.add(GLUED_MARK.test(text.slice(Math.max(0, end - 2), end)) ? end - 1 : end);
  }
  return [...ends.add(text.length)].toSorted((one, other) => one - other);
}

function isEnd(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - REACH), end);
  const after = text.slice(end, end + REACH);
  if (/[\n\r\u2028\u2029]\s*$/u.test(before)) return true;
  if (ITEM_MARK.test(text.slice(start, Math.min(end, start + REACH)))) return false;
  const next = NEXT_LETTER.exec(after)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (/…\S*\s*$|\.\.\.\S*\s*$/u.test(before) && next === 'I') return false;
  if (ENDS_QUOTED.test(before) && ATTRIBUTION.test(after)) return false;
  if (ENDS_SENTENCE_QUOTED.test(before) && /^[.,]/u.test(after.replace(ATTRIBUTION, '')) && ATTRIBUTION.test(after)) {
    return false;
  }
  return !isAbbreviated(before, next, after, language);
}

/** Whether the full stop that `before` ends with only shortens its word. */
function isAbbreviated(before: string, next: string, after: string, language: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\p{Nd}{1,2}$/u.test(word)) return ORDINAL_LANGUAGES.test(language) && /^\p{Lu}/u.test(next);
  if (/^\p{Nd}/u.test(word)) return false;
  const short = word.toLowerCase();
  if (BEFORE_A_NAME.has(short)) return next !== '';
  if (BEFORE_A_NUMBER.has(short) && /^\p{Nd}/u.test(next)) return true;
  if (TIMES_AND_REST.has(short)) return AFTER_A_TIME.has(next.toLowerCase());
  if (word === 'I' && !/\p{Lu}\S*\s+I\.\S*\s*$/u.test(before)) return false;
  const mayGoOn = /^\p{Lu}$/u.test(word) || word.includes('.') || (ANYWHERE.has(short) && /^\p{Lu}/u.test(word));
  return mayGoOn && !opensASentence(next, after);
}

function opensASentence(next: string, after: string): boolean {
  // “U.S. ‘Secret’ Service” is rarer than a sentence that begins with speech.
  return OPENERS.has(next.replace('’', "'").toLowerCase()) || /^["“„«]\p{Lu}/u.test(after) || next === '';
}

function trimmed(text: string, start: number, end: number): Stretch {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
