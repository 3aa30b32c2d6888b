import type { Actor, Mention } from '../../people/actor.ts';
import { isSayingVerb } from '../../word-lists/speech-verbs.ts';
import type { Stretch } from '../../stretch.ts';
import type { Cue, QuoteFrame } from './frame.ts';
import { isSubjectOf, sentenceSubject, subjectOf, together } from './verb-subject.ts';

/** Who is said to have said it, and by which words. */
export interface Attribution {
  speakers: readonly Mention[];
  reason: string;
  /** 0 to 1. */
  confidence: number;
}

const RULES = [besideBehind, somebodyBehind, agentBehind, ownerOfWords, beforeIt, laterBehind, byColon];

/** What the quotation's own sentence says of its speaker; null where it says nothing. */
export function attributionIn(frame: QuoteFrame): Attribution | null {
  for (const rule of RULES) {
    const found = rule(frame);
    if (found) return found;
  }
  return null;
}

/** “…,” said Ana Brock; “…,” Ana Brock said; “…,” according to Ana Brock. */
function besideBehind(frame: QuoteFrame): Attribution | null {
  const { text, behind } = frame;
  const { mentions, cues } = within(frame, behind);
  const [verb] = cues;
  const isInverted = verb !== undefined && (isSayingVerb(verb.word) || verb.word === 'according');
  if (isInverted && /^[\s,—–-]*(?:as\s+)?(?:\p{Ll}+ly\s+)?$/u.test(text.slice(behind.start, verb.start))) {
    const named = namedBehind(text, verb, mentions);
    if (named) {
      return attribution(together(text, named, mentions), `“${verb.word}” and its speaker behind the quotation`, 0.95);
    }
  }
  const [first] = mentions;
  if (!first || !/^[\s,—–-]*(?:as\s+|the\s+)*$/u.test(text.slice(behind.start, first.start))) return null;
  const speaker = together(text, first, mentions).at(-1) ?? first;
  const speaks = cues.find(({ start }) => isSubjectOf(text, speaker, start));
  return speaks
    ? attribution(together(text, speaker, mentions), `speaker and “${speaks.word}” behind the quotation`, 0.95)
    : null;
}

/** “said Ana Brock”, “according to former welder Ana Brock”. */
const TO_NAME =
  /^(?:\s+to)?\s+(?:(?!(?:in|on|at|that|by|to|of|for|with|about|during|after|before|when|as|from|he|she)\b)[\p{Ll}-]+\s){0,3}$/u;

function namedBehind(text: string, verb: Cue, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ start }) => start >= verb.end && TO_NAME.test(text.slice(verb.end, start)));
}

/** “…,” a voice in the crowd said; “…,” said the ferryman: nouns that no list of roles has. */
const SOMEBODY =
  /^[\s,—–-]*((?:the|an?|one|another|his|her|their)\s[\p{L}’'\s-]{2,60}?)\s+(\p{Ll}+(?:ed|id|ote|ld|s))\b/u;
const BY_SOMEBODY =
  /^[\s,—–-]*(said|says|read|reads|wrote)\s+((?:the|an?|one|another|his|her|their)\s[\p{L}’'\s-]{2,60}?)(?=[.,]|\s(?:in|on|at|who|from|as|to|after|during|about)\b)/u;

function somebodyBehind({ text, behind }: QuoteFrame): Attribution | null {
  const rest = text.slice(behind.start, behind.end);
  const [, who = '', verb = ''] = SOMEBODY.exec(rest) ?? [];
  if (isSayingVerb(verb)) {
    return attribution(
      [somebody(who, behind.start + rest.indexOf(who))],
      `speaker and “${verb}” behind the quotation`,
      0.8,
    );
  }
  const [, inverted = '', whoSaid = ''] = BY_SOMEBODY.exec(rest) ?? [];
  if (whoSaid === '') return null;
  return attribution(
    [somebody(whoSaid, behind.start + rest.indexOf(whoSaid))],
    `“${inverted}” and its speaker behind the quotation`,
    0.8,
  );
}

function somebody(name: string, start: number): Mention {
  const actor: Actor = {
    name,
    isNamed: false,
    isPlural: false,
    kind: 'person',
    gender: null,
    roles: new Set(),
    words: [],
    count: 1,
  };
  return {
    start,
    end: start + name.length,
    actor,
    form: 'description',
    isPossessive: false,
    isInner: false,
    isQuoted: false,
  };
}

/** It was called “…” by Ana Brock. */
function agentBehind(frame: QuoteFrame): Attribution | null {
  const { text, before, behind } = frame;
  const isPassive = /\b(?:was|were|is|are|been|being)\s(?:\p{Ll}+\s)?\p{Ll}+(?:ed|en)\s(?:as\s|an?\s|the\s)*$/u.test(
    text.slice(before.start, before.end),
  );
  if (!isPassive) return null;
  const agent = within(frame, behind).mentions.find(({ start }) =>
    /^\s+by\s+(?:the\s)?$/u.test(text.slice(behind.start, start)),
  );
  return agent ? attribution([agent], '“by” and its speaker behind the quotation', 0.9) : null;
}

const SPEECH_NOUN = String.raw`claims?|statements?|assertions?|remarks?|comments?|words|descriptions?|characteri[sz]ation|pledge|promise|call|vow|warnings?|suggestion|accusations?|complaint|insistence|arguments?|admission|response|reply|quip|joke|tweets?|message|question`;
const OWNED_SPEECH = new RegExp(String.raw`^\s(?:[\p{Ll}-]+\s){0,2}(?:${SPEECH_NOUN})\b[^.;]{0,80}$`, 'u');

/** Ana Brock's claim that it was “…”. */
function ownerOfWords({ text, before, mentions, cues }: QuoteFrame): Attribution | null {
  const owner = mentions.findLast(
    ({ end, isPossessive, form }) => end <= before.end && isPossessive && form === 'name',
  );
  if (!owner || !OWNED_SPEECH.test(text.slice(owner.end, before.end))) return null;
  const isSaidByOther = cues.some(
    ({ start, end, word }) => start > owner.end + 40 && end <= before.end && isSayingVerb(word),
  );
  return isSaidByOther ? null : attribution([owner], 'whose words the sentence says they are', 0.75);
}

/** Ana Brock said … “…”; calling it “…”; according to Ana Brock, “…”. */
function beforeIt(frame: QuoteFrame): Attribution | null {
  const { text, before } = frame;
  const { mentions, cues } = within(frame, before);
  for (const verb of cues.toReversed()) {
    const found = subjectOf(text, verb, { mentions, cues, from: before.start });
    if (found) {
      return attribution(together(text, found, mentions), `“${verb.word}” and its speaker before the quotation`, 0.9);
    }
  }
  return null;
}

/** A cue in the rest of the sentence: “…” was the word in the works, said Ana Brock. */
function laterBehind(frame: QuoteFrame): Attribution | null {
  const { text, behind } = frame;
  const { mentions, cues } = within(frame, behind);
  for (const verb of cues) {
    const isInverted = /,\s+$/u.test(text.slice(behind.start, verb.start)) && isSayingVerb(verb.word);
    const found =
      (isInverted ? namedBehind(text, verb, mentions) : undefined) ??
      subjectOf(text, verb, { mentions, cues, from: behind.start });
    if (found) {
      return attribution(together(text, found, mentions), `“${verb.word}” and its speaker later in the sentence`, 0.8);
    }
  }
  return null;
}

/** Ana Brock: “…” */
function byColon(frame: QuoteFrame): Attribution | null {
  const { text, before } = frame;
  if (!/:\s*$/u.test(text.slice(before.start, before.end))) return null;
  const { mentions } = within(frame, before);
  const last = mentions.at(-1);
  const isAdjacent = last !== undefined && last.form === 'name' && /^\s?:\s*$/u.test(text.slice(last.end, before.end));
  const named = isAdjacent ? last : (sentenceSubject(text, mentions, before.start) ?? last);
  return named ? attribution(together(text, named, mentions), 'a colon behind its speaker', 0.8) : null;
}

function within({ mentions, cues }: QuoteFrame, { start, end }: Stretch) {
  const isInside = (one: Stretch) => one.start >= start && one.end <= end;
  return { mentions: mentions.filter((one) => isInside(one) && !one.isInner), cues: cues.filter(isInside) };
}

function attribution(speakers: readonly Mention[], reason: string, confidence: number): Attribution {
  return { speakers, reason, confidence };
}
