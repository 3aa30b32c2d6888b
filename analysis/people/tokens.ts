import type { Stretch } from '../stretch.ts';

/** A word of a text with what noun phrases are told by. Offsets UTF-16 in the text, `end` behind a possessive's s. */
export interface Token extends Stretch {
  /** Without a possessive's ending. */
  word: string;
  lower: string;
  isCapitalised: boolean;
  isPossessive: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  opensSentence: boolean;
  /** Has its capital letter in the middle of sentences too: “Baker said” names somebody if the text has “Ana Baker”. */
  isNameElsewhere: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:[’'\-.&/]\p{L}[\p{L}\p{M}\p{Nd}]*)*(?:(?<=\b(?:\p{Lu}|Gov|Sen|Rep|Reps|Sens|Del|Dr|Mr|Mrs|Ms|Jr|Sr|St|Lt|Gen|Col|Sgt|Capt|Cmdr|Maj|Rev|Prof|Hon|Inc|Co|Corp|Ltd|Fla|Calif))\.)?|\p{Nd}[\p{Nd},.]*(?<!\.)/gu;

/** What reading a text's words needs to know of the whole text. */
export interface TextKnowledge {
  /** UTF-16 offsets. */
  sentenceStarts: ReadonlySet<number>;
  /** Words with a capital letter in the middle of sentences, and letters behind a name in full; in lower case. */
  names: ReadonlySet<string>;
}

/** See {@link TextKnowledge}. */
export function namesWithin(text: string): Set<string> {
  const found = text.matchAll(
    /(?<=\p{Ll},?\s(?:\p{Lu}\.\s)?)\p{Lu}\p{Ll}[\p{L}’'-]*|(?<=\p{Lu}\p{L}+\s\()\p{Lu}{2,6}(?=\))/gu,
  );
  return new Set(Array.from(found, ([word]) => word.toLowerCase().replace(/[’']s$/u, '')));
}

/** The words of a stretch of a text. */
export function tokensOf(text: string, { start, end }: Stretch, { sentenceStarts, names }: TextKnowledge): Token[] {
  const tokens: Token[] = [];
  let last = start;
  let opensSentence = true;
  for (const { 0: found, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index;
    const bare = found.replace(/[’']s$/iu, '');
    const follows = text.slice(at + found.length, at + found.length + 2);
    const gap = text.slice(last, at);
    opensSentence = tokens.length === 0 || sentenceStarts.has(at) || startsWithin(sentenceStarts, last, at);
    tokens.push({
      start: at,
      end: at + found.length,
      word: bare,
      lower: bare.toLowerCase().replace(/\.$/u, ''),
      isCapitalised: /^\p{Lu}/u.test(found),
      isPossessive: bare !== found || (bare.endsWith('s') && /^[’'](?=\s|$)/u.test(follows)),
      gap,
      opensSentence,
      isNameElsewhere: names.has(bare.toLowerCase()),
    });
    last = at + found.length;
  }
  return tokens;
}

/** Marks may stand between a sentence's beginning and its first word. */
function startsWithin(starts: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (starts.has(at)) return true;
  return false;
}
