import type { Mention } from '../../people/actor.ts';
import { isSayingVerb } from '../../word-lists/speech-verbs.ts';
import type { Stretch } from '../../stretch.ts';
import type { Cue } from './frame.ts';

/** Between a subject and its verb: an insertion in brackets, commas or dashes, then adverbs and auxiliaries. */
const INSERTION = String.raw`(?:\s*\([^)]*\),?|,(?!\s(?:and|but)\b)[^,"“”]{1,160},|,(?!\s(?:and|but)\b)[^,"“”]{1,80},[^,"“”]{1,80},|\s[–—][^–—"“”]{1,160}[–—])?`;
const BEFORE_VERB = String.raw`(?:\s+(?:also|later|then|now|once|again|even|both|all|has|have|had|was|were|is|are|would|will|could|did|does|can|be|been|who|that|which|not|never|often|always|still|already|\p{Ll}+ly))*`;
const TO_VERB = new RegExp(`^${INSERTION}${BEFORE_VERB}\\s*$`, 'u');
const RELATIVE_CLAUSE = /^,\s(?:who|whose|which)\b[^"“”]*,\s*(?:\p{Ll}+ly\s*)?$/u;
const BEHIND_DESCRIPTION = new RegExp(String.raw`^[^,.;:"“”]{0,140},${BEFORE_VERB}\s*$`, 'u');
const FARTHEST = 220;

const PREPOSITION =
  /\b(?:of|in|on|at|by|for|from|with|without|about|against|between|into|during|to|despite|amid|among|via|under|over|behind|near)\s+(?:the\s)?[“‘"']?(?:the\s)?$/iu;
/** “… and said”, “…, but later added”: the verb shares the subject of the one before. */
const SHARES_SUBJECT = /(?:\band|\bbut|\bthen|,)\s+(?:\p{Ll}+ly\s+|also\s+|then\s+|later\s+|has\s+|had\s+)*$/u;
/** “with Brock calling it”: the noun before the participle is its subject after all. */
const ABSOLUTE = /\b(?:with|as|and)\s+(?:the\s)?$/iu;

/** Who a verb says to have spoken, of the mentions of its sentence, whose cues help; `from` is where it begins. */
export function subjectOf(
  text: string,
  verb: Cue,
  { mentions, cues, from }: { mentions: readonly Mention[]; cues: readonly Cue[]; from: number },
): Mention | undefined {
  const earlier = cues.filter(({ end }) => end <= verb.start);
  const behind = mentions.filter(({ start }) => start >= verb.end);
  if (verb.word === 'according') {
    return behind.find(({ start }) => /^\s+to\s+(?:the\s)?$/u.test(text.slice(verb.end, start)));
  }
  const before = mentions.filter(({ end }) => end <= verb.start);
  if (verb.word.endsWith('ing') && !isProgressive(text, verb)) {
    return participleSubject(text, verb, before, earlier, from);
  }
  const agent = behind.find(({ start }) => /^(?:\s\p{L}+){0,3}\s+by\s+(?:the\s)?$/u.test(text.slice(verb.end, start)));
  if (agent && /(?:ed|en|wn)$/u.test(verb.word)) return agent;
  const direct = before.filter((mention) => isSubjectOf(text, mention, verb.start));
  const described = direct.find(({ end }) => RELATIVE_CLAUSE.test(text.slice(end, verb.start)));
  if (direct.length > 0) return described ?? direct.at(-1);
  // Said Brock: “…”
  if (isSayingVerb(verb.word) && verb.start - from <= 2) {
    return behind.find(({ start }) => /^\s+(?:the\s)?$/u.test(text.slice(verb.end, start)));
  }
  const lead = text.slice(Math.max(from, verb.start - 30), verb.start);
  return SHARES_SUBJECT.test(lead) || /\bto\s+$/u.test(lead) ? sharedSubject(text, before, earlier, from) : undefined;
}

function participleSubject(
  text: string,
  verb: Cue,
  before: readonly Mention[],
  earlier: readonly Cue[],
  from: number,
): Mention | undefined {
  const beside = before.findLast((mention) => !mention.isInner && TO_VERB.test(text.slice(mention.end, verb.start)));
  const isAbsolute = beside && ABSOLUTE.test(text.slice(Math.max(from, beside.start - 10), beside.start));
  return isAbsolute ? beside : (sharedSubject(text, before, earlier, from) ?? beside);
}

/** The subject of the verb of speech before, or of the sentence. */
function sharedSubject(
  text: string,
  before: readonly Mention[],
  earlier: readonly Cue[],
  from: number,
): Mention | undefined {
  for (const verb of earlier.toReversed()) {
    const subject = before.findLast((mention) => isSubjectOf(text, mention, verb.start));
    if (subject) return subject;
  }
  return sentenceSubject(text, before, from);
}

/** “is calling”: a verb like any other. */
function isProgressive(text: string, { start }: Stretch): boolean {
  return /\b(?:is|are|was|were|been|be|am|[’']s|[’']re)\s+(?:\p{L}+\s)?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** “When Lund left, Brock …”: the sentence's subject stands behind the clause. */
const OPENING_CLAUSE =
  /^[“"‘']?(?:When|While|As|After|Before|Although|Though|If|Because|Since|Once|Until|Asked)\b[^,]*,/u;

/** The first of a sentence who stands behind no preposition. */
export function sentenceSubject(text: string, mentions: readonly Mention[], from: number): Mention | undefined {
  const standing = mentions.filter(
    (mention) =>
      !mention.isInner &&
      !mention.isPossessive &&
      mention.actor.kind !== 'place' &&
      !isBehindPreposition(text, mention, from),
  );
  const last = standing.at(-1);
  const clause = last ? (OPENING_CLAUSE.exec(text.slice(from, last.end))?.[0].length ?? 0) : 0;
  return standing.find(({ start }) => start >= from + clause) ?? standing[0];
}

/** Whether a verb that begins at `verb` has the mention for its subject, going by what stands between them. */
export function isSubjectOf(text: string, mention: Mention, verb: number): boolean {
  if (mention.isPossessive || mention.isInner || mention.end > verb || verb - mention.end > FARTHEST) return false;
  if (isBehindPreposition(text, mention, mention.start - 20)) return false;
  const between = text.slice(mention.end, verb);
  if (TO_VERB.test(between) || RELATIVE_CLAUSE.test(between)) return true;
  // “Brock, a welder from Easton, said”: the mention holds the first comma, and the second ends the description.
  return text.slice(mention.start, mention.end).includes(',') && BEHIND_DESCRIPTION.test(between);
}

function isBehindPreposition(text: string, { start }: Stretch, from: number): boolean {
  return PREPOSITION.test(text.slice(Math.max(from, start - 20, 0), start));
}

/** “Brock and Lund said”: those who share the verb with the mention. */
export function together(text: string, mention: Mention, mentions: readonly Mention[]): Mention[] {
  const before = mentions.findLast(({ end, isInner }) => end <= mention.start && !isInner);
  const behind = mentions.find(({ start, isInner }) => start >= mention.end && !isInner);
  const isPair = (one: Stretch, other: Stretch) => /^,? and (?:the\s)?$/u.test(text.slice(one.end, other.start));
  return [
    ...(before && isPair(before, mention) ? [before] : []),
    mention,
    ...(behind && isPair(mention, behind) && !isSubjectElsewhere(text, behind) ? [behind] : []),
  ];
}

/** “said Brock, and Lund left”: the second has a verb of its own. */
function isSubjectElsewhere(text: string, { end }: Stretch): boolean {
  return /^\s\p{Ll}+ed\b/u.test(text.slice(end, end + 20));
}
