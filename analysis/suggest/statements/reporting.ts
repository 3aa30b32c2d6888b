import { ADDING_VERBS, SAYING_THAT_VERBS, SAYING_VERBS } from '../../word-lists/speech-verbs.ts';
import type { Stretch } from '../../stretch.ts';
import { wordList } from '../../word-list.ts';
import { sourceBefore, sourceBehind } from './reporting-source.ts';
import { ADDRESSED, CIRCUMSTANCES, clauseBehind, isFinite } from './reporting-verbs.ts';
import type { Token } from './tokens.ts';
import { ALLEGING_VERBS } from './words/allegations.ts';
import { verbForms } from './words/word-forms.ts';

/** Who is made to say what in a sentence: “the mayor said (that) it was late”. UTF-16 in the article's text. */
export interface Reporting {
  /** The words that report, as the text has them in lower case. */
  verb: string;
  /** The words that name who says it; null where the sentence leaves it open. */
  source: Stretch | null;
  /** The clause that is said, quotations in it included. */
  said: Stretch;
  /** The reporting words, from the first of source and verb to the last. */
  frame: Stretch;
  /** It stands before what is said. */
  leads: boolean;
  /** What is said is an accusation, or given as one. */
  alleges: boolean;
}

const SAYING = SAYING_VERBS;
const SAYING_BEHIND: ReadonlySet<string> = new Set([...SAYING, ...ADDING_VERBS]);
const REPORTING: ReadonlySet<string> = new Set([...SAYING_BEHIND, ...SAYING_THAT_VERBS]);
const ALLEGING: ReadonlySet<string> = new Set(verbForms(ALLEGING_VERBS));

/** The reporting that governs a sentence, if one does. Words within quotations report nothing. */
export function reportingOf(tokens: readonly Token[], sentence: Stretch): Reporting | null {
  return accordingTo(tokens, sentence) ?? leading(tokens, sentence) ?? trailing(tokens, sentence);
}

const NAMES_A_SOURCE = wordList('according per');
/** “paid according to a formula”: the way in which something is done, no source. */
const DONE_ACCORDING_TO =
  /(?:calculated|ranked|sorted|adjusted|paid|vary|varies|varied|arranged|set|made|divided|acted|act)$/u;

/** “According to X, …”, “…, according to X”, “…, per X”. */
function accordingTo(tokens: readonly Token[], sentence: Stretch): Reporting | null {
  const at = tokens.findIndex((token, index) => isAccordingTo(tokens, token, index));
  const first = tokens[at];
  if (!first) return null;
  const from = first.word === 'per' ? at + 1 : at + 2;
  const source = upToComma(tokens.slice(from));
  const last = source.at(-1) ?? first;
  const rest = tokens[from + source.length];
  const before = { start: sentence.start, end: tokens[at - 1]?.end ?? sentence.start };
  const behind = { start: rest?.start ?? sentence.end, end: sentence.end };
  const said = before.end - before.start > behind.end - behind.start ? before : behind;
  const frame = { start: first.start, end: last.end };
  return { verb: 'according to', source: stretchOf(source), said, frame, leads: said === behind, alleges: false };
}

function isAccordingTo(tokens: readonly Token[], { word, quoted, before }: Token, index: number): boolean {
  if (quoted || !NAMES_A_SOURCE.has(word)) return false;
  if (word === 'per') return before.includes(',');
  return (
    tokens[index + 1]?.word === 'to' && (before.includes(',') || !DONE_ACCORDING_TO.test(tokens[index - 1]?.word ?? ''))
  );
}

/** “I think”, written by nobody but the outlet: a comment, no report. */
const SPEAKS_ITSELF = /^(?:i|we)$/u;

/** “X said (that) …”: the first verb of saying with a clause behind it. */
function leading(tokens: readonly Token[], sentence: Stretch): Reporting | null {
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || !REPORTING.has(token.word) || !isFinite(tokens, at) || isInverted(tokens, at)) continue;
    if (SPEAKS_ITSELF.test(tokens[at - 1]?.word ?? '')) continue;
    const start = clauseBehind(tokens, at, { needsThat: !SAYING.has(token.word), verbs: REPORTING });
    const first = start === null ? undefined : tokens[start];
    if (!first) continue;
    const source = sourceBefore(tokens, at, REPORTING);
    const frame = { start: source?.start ?? token.start, end: tokens[(start ?? at) - 1]?.end ?? token.end };
    const said = { start: withMark(first), end: sentence.end };
    return { verb: token.word, source, said, frame, leads: true, alleges: ALLEGING.has(token.word) };
  }
  return null;
}

/** “…, X said”, “…, said X”: the last verb of saying that stands with its subject behind a comma or a quotation. */
function trailing(tokens: readonly Token[], sentence: Stretch): Reporting | null {
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (!SAYING_BEHIND.has(tokens[at]?.word ?? '') || !isFinite(tokens, at)) continue;
    const found = trailingAt(tokens, sentence, at);
    if (found) return found;
  }
  return null;
}

function trailingAt(tokens: readonly Token[], sentence: Stretch, at: number): Reporting | null {
  const verb = tokens[at];
  if (!verb) return null;
  const source = isInverted(tokens, at) ? sourceBehind(tokens, at) : sourceBefore(tokens, at, REPORTING);
  const start = Math.min(verb.start, source?.start ?? verb.start);
  const next = tokens.findIndex((token) => token.start >= start);
  const last = tokens[next - 1];
  if (!last || !/[,”"’?!—]/u.test(tokens[next]?.before ?? '') || !endsClause(tokens, at)) return null;
  const frame = { start, end: Math.max(verb.end, source?.end ?? verb.end) };
  const said = { start: sentence.start, end: last.end };
  return { verb: verb.word, source, said, frame, leads: false, alleges: ALLEGING.has(verb.word) };
}

/** What follows the verb is to whom, when and where: “, 23 states have voted” reports nothing. */
function endsClause(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || next.quoted || isInverted(tokens, verb) || /[,;:—.]/u.test(next.before)) return true;
  return ADDRESSED.has(tokens[verb]?.word ?? '') || CIRCUMSTANCES.has(next.word);
}

/** “…, said Ana Brock”, which no clause follows. */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.quoted) return true;
  if (!tokens[verb]?.before.includes(',')) return false;
  const behind = upToComma(tokens.slice(verb + 1));
  return (
    behind[0]?.capital === true &&
    behind.length < 9 &&
    behind.filter(({ capital }) => capital).length * 2 >= behind.length
  );
}

function upToComma(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ before, quoted }, index) => index > 0 && (quoted || /[,;:—]/u.test(before)));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** A quotation that begins the clause begins with its mark. */
function withMark({ start, before }: Token): number {
  return start - (/["“‘']+$/u.exec(before)?.[0].length ?? 0);
}

function stretchOf(tokens: readonly Token[]): Stretch | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
