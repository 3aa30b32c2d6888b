import type { Actor, Mention } from '../people/actor.ts';
import { isSayingVerb } from '../speech-verbs.ts';
import type { Stretch } from '../stretch.ts';
import type { Cue, QuoteFrame } from './quote-frame.ts';
import { isSubjectOf, sentenceSubject, subjectOf, together } from './verb-subject.ts';

/** Who is said to have said it, and by which words. */
export interface Attribution {
  speakers: readonly Mention[];
  reason: string;
  /** 0 to 1. */
  confidence: number;
}

const RULES = [besideBehind, somebodyBehind, beforeIt, laterBehind, byColon];

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
  if (verb && /^[\s,—–-]*(?:as\s+)?(?:\p{Ll}+ly\s+)?$/u.test(text.slice(behind.start, verb.start))) {
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

/** “said Ana Brock”, “according to the Ana Brock of old”. */
function namedBehind(text: string, verb: Cue, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(
    ({ start }) =>
      start >= verb.end &&
      /^(?:\s+to)?\s+(?:\p{Ll}+ly\s+)?(?:the\s|former\s|retired\s|then-|longtime\s)*$/u.test(
        text.slice(verb.end, start),
      ),
  );
}

/** “…,” the ferryman said: a noun that the lists of roles do not have. */
const SOMEBODY =
  /^[\s,—–-]*(?<who>(?:the|an?|one|another|his|her|their)\s(?:\p{L}[\p{L}’'-]*\s){1,5}?)(?<verb>\p{Ll}+)\b/u;

function somebodyBehind({ text, behind }: QuoteFrame): Attribution | null {
  const { groups, 0: found = '' } = SOMEBODY.exec(text.slice(behind.start, behind.end)) ?? { groups: undefined };
  const { who = '', verb = '' } = groups ?? {};
  if (!isSayingVerb(verb) || verb.endsWith('ing')) return null;
  const start = behind.start + found.indexOf(who);
  const name = who.trim();
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
  const speaker: Mention = {
    start,
    end: start + name.length,
    actor,
    form: 'description',
    isPossessive: false,
    isInner: false,
    isQuoted: false,
  };
  return attribution([speaker], `speaker and “${verb}” behind the quotation`, 0.8);
}

/** Ana Brock said … “…”; calling it “…”; according to Ana Brock, “…”. */
function beforeIt(frame: QuoteFrame): Attribution | null {
  const { text, before } = frame;
  const { mentions, cues } = within(frame, before);
  for (const verb of cues.toReversed()) {
    const found = subjectOf(text, verb, mentions, before.start);
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
      (isInverted ? namedBehind(text, verb, mentions) : undefined) ?? subjectOf(text, verb, mentions, behind.start);
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
  const named = sentenceSubject(text, mentions, before.start) ?? mentions.at(-1);
  return named ? attribution([named], 'a colon behind its speaker', 0.8) : null;
}

function within({ mentions, cues }: QuoteFrame, { start, end }: Stretch) {
  const isInside = (one: Stretch) => one.start >= start && one.end <= end;
  return { mentions: mentions.filter((one) => isInside(one) && !one.isInner), cues: cues.filter(isInside) };
}

function attribution(speakers: readonly Mention[], reason: string, confidence: number): Attribution {
  return { speakers, reason, confidence };
}
