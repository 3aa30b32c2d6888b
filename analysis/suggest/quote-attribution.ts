import type { Mention } from '../people/actor.ts';
import type { Stretch } from '../stretch.ts';
import type { Cue, QuoteFrame } from './quote-frame.ts';
import { isSayingVerb } from '../speech-verbs.ts';

/** Who is said to have said it, and by which words. */
export interface Attribution {
  speakers: readonly Mention[];
  reason: string;
  /** 0 to 1. */
  confidence: number;
}

/** Between a verb and its subject: adverbs and auxiliaries, an insertion in brackets or between commas. */
const WORDS_BEFORE_VERB = String.raw`(?:\s+(?:also|later|then|now|once|again|even|both|all|has|have|had|was|were|is|are|would|will|could|did|does|can|be|been|who|that|which|which|not|never|often|always|still|reportedly|already|recently|repeatedly|famously|simply|\p{Ll}+ly))*`;
const INSERTION = String.raw`(?:\s*\([^)]*\)|,(?!\s(?:and|but)\b)[^,"“”]{1,160},|,(?!\s(?:and|but)\b)\s[^,"“”]{1,80},[^,"“”]{1,80},|\s[–—][^–—"“”]{1,160}[–—])?`;
const TO_VERB = new RegExp(`^${INSERTION}${WORDS_BEFORE_VERB}\\s*$`, 'u');
const COORDINATED = /(?:\band|\bbut|\bthen|,)\s+(?:\p{Ll}+ly\s+|also\s+|then\s+|later\s+|has\s+|had\s+)*$/u;

/** What the quotation's own sentence says of its speaker; null where it says nothing. */
export function attributionIn(frame: QuoteFrame): Attribution | null {
  const opens = /^[\s"“”'‘’(]*$/u.test(frame.text.slice(frame.before.start, frame.before.end));
  const rules = opens ? [besideBehind, beforeIt, laterBehind] : [beforeIt, besideBehind, laterBehind];
  for (const rule of [...rules, byColon]) {
    const found = rule(frame);
    if (found) return found;
  }
  return null;
}

/** “…,” said Ana Brock; “…,” Ana Brock said; “…,” according to Ana Brock. */
function besideBehind({ text, behind, mentions, cues }: QuoteFrame): Attribution | null {
  const after = mentions.filter(({ start, end, isInner }) => start >= behind.start && end <= behind.end && !isInner);
  const verbs = cues.filter(({ start, end }) => start >= behind.start && end <= behind.end);
  const [verb] = verbs;
  const gap = verb ? text.slice(behind.start, verb.start) : '';
  if (verb && /^[\s,—–-]*(?:as\s+)?(?:\p{Ll}+ly\s+)?$/u.test(gap)) {
    const named = after.find(({ start }) => start >= verb.end);
    const between = named ? text.slice(verb.end, named.start) : '';
    if (named && /^(?:\s+to)?\s+(?:\p{Ll}+ly\s+)?(?:the\s|former\s|then-|longtime\s)*$/u.test(between)) {
      return attribution(
        [named, ...joined(text, named, after)],
        `“${verb.word}” and its speaker behind the quotation`,
        0.95,
      );
    }
  }
  const [first] = after;
  if (!first || !/^[\s,—–-]*(?:as\s+|the\s+|but\s+|and\s+)*$/u.test(text.slice(behind.start, first.start))) return null;
  for (const subject of [first, ...joined(text, first, after)]) {
    const speaks = verbs.find(({ start }) => isSubjectOf(text, subject, start, after));
    const speakers = [...joinedBefore(text, subject, after), subject];
    if (speaks) return attribution(speakers, `speaker and “${speaks.word}” behind the quotation`, 0.95);
  }
  return null;
}

/** Ana Brock said … “…”; calling it “…”; according to Ana Brock, “…”. */
function beforeIt(frame: QuoteFrame): Attribution | null {
  const { text, before, cues } = frame;
  const verbs = cues.filter(({ end }) => end <= before.end).toReversed();
  const mine = frame.mentions.filter(({ end, isInner }) => end <= before.end && !isInner);
  for (const verb of verbs) {
    const found = subjectOf(text, verb, mine, before);
    if (found) {
      return attribution(
        [...joinedBefore(text, found, mine), found],
        `“${verb.word}” and its speaker before the quotation`,
        0.9,
      );
    }
  }
  return null;
}

function subjectOf(text: string, verb: Cue, mentions: readonly Mention[], before: Stretch): Mention | undefined {
  if (verb.word === 'according') {
    return mentions.find(({ start }) => start >= verb.end && /^\s+to\s+(?:the\s)?$/u.test(text.slice(verb.end, start)));
  }
  const agent = mentions.find(
    ({ start }) => start >= verb.end && /^(?:\s\p{L}+){0,3}\s+by\s+(?:the\s)?$/u.test(text.slice(verb.end, start)),
  );
  if (agent && /(?:ed|en|wn)$/u.test(verb.word)) return agent;
  const direct = mentions
    .filter(({ end }) => end <= verb.start)
    .filter((mention) => isSubjectOf(text, mention, verb.start, mentions));
  const described = direct.find(({ end }) => /^,\s(?:who|whose|which)\b/u.test(text.slice(end)));
  if (direct.length > 0) return described ?? direct.at(-1);
  // “Said Brock: “…””
  const inverted = mentions.find(
    ({ start }) => start >= verb.end && /^\s+(?:the\s)?$/u.test(text.slice(verb.end, start)),
  );
  if (inverted && isSayingVerb(verb.word) && verb.start - before.start <= 2) return inverted;
  const isParticiple = verb.word.endsWith('ing');
  if (!isParticiple && !COORDINATED.test(text.slice(Math.max(before.start, verb.start - 30), verb.start))) {
    return undefined;
  }
  return sentenceSubject(
    text,
    mentions.filter(({ end }) => end <= verb.start),
    before,
  );
}

/** The first who is not behind a preposition. */
export function sentenceSubject(
  text: string,
  mentions: readonly Mention[],
  { start: from }: Stretch,
): Mention | undefined {
  const standing = mentions.filter(
    ({ isInner, isPossessive, actor }) => !isInner && !isPossessive && canSpeak(actor.kind),
  );
  const BEHIND_PREPOSITION =
    /\b(?:of|in|on|at|by|for|from|with|without|about|against|between|into|after|before|during|to|despite|like|as)\s+(?:the\s)?$/iu;
  return standing.find(({ start }) => !BEHIND_PREPOSITION.test(text.slice(Math.max(from, start - 20), start)));
}

/** A cue later in the rest of the sentence: “…” is what Ana Brock called it. */
function laterBehind({ text, behind, mentions, cues }: QuoteFrame): Attribution | null {
  const after = mentions.filter(({ start, end, isInner }) => start >= behind.start && end <= behind.end && !isInner);
  for (const verb of cues) {
    if (verb.start < behind.start || verb.end > behind.end) continue;
    const found =
      verb.word === 'according'
        ? subjectOf(text, verb, after, behind)
        : after.findLast((mention) => isSubjectOf(text, mention, verb.start, after));
    if (found) return attribution([found], `“${verb.word}” and its speaker later in the sentence`, 0.8);
  }
  return null;
}

/** Ana Brock: “…” */
function byColon({ text, before, mentions }: QuoteFrame): Attribution | null {
  const beginning = text.slice(before.start, before.end);
  if (!/:\s*$/u.test(beginning)) return null;
  const mine = mentions.filter(({ end, isInner }) => end <= before.end && !isInner);
  const named = sentenceSubject(text, mine, before) ?? mine.at(-1);
  return named ? attribution([named], 'a colon behind its speaker', 0.8) : null;
}

function isSubjectOf(text: string, mention: Mention, verb: number, mentions: readonly Mention[]): boolean {
  if (mention.isPossessive || mention.isInner || mention.end > verb || verb - mention.end > 200) return false;
  const isDescribed = text.slice(mention.start, mention.end).includes(',');
  const between = text.slice(mention.end, verb).replace(isDescribed ? /^,/u : /^(?!)/u, '');
  if (TO_VERB.test(between)) return true;
  // “Ana Brock, who runs the works, said”: others are named between them.
  return mentions.length > 1 && /^,\s(?:who|whose|which)\b[^"“”]*,\s*(?:\p{Ll}+ly\s*)?$/u.test(between);
}

/** “Brock and Lund said”: seen from Brock. */
function joined(text: string, { end }: Stretch, mentions: readonly Mention[]): Mention[] {
  const other = mentions.find(({ start, isInner }) => start >= end && !isInner);
  return other && /^,? and (?:the\s)?$/u.test(text.slice(end, other.start)) ? [other] : [];
}

/** “Brock and Lund said”: seen from Lund. */
function joinedBefore(text: string, { start }: Stretch, mentions: readonly Mention[]): Mention[] {
  const other = mentions.findLast(({ end, isInner }) => end <= start && !isInner);
  return other && / and (?:the\s)?$/u.test(text.slice(other.end, start)) && text.slice(other.end, start).length < 10
    ? [other]
    : [];
}

export function canSpeak(kind: Mention['actor']['kind']): boolean {
  return kind !== 'place';
}

function attribution(speakers: readonly Mention[], reason: string, confidence: number): Attribution {
  return { speakers, reason, confidence };
}
