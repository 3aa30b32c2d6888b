import type { Stretch } from '../../stretch.ts';
import { wordList } from '../../word-list.ts';
import type { Token } from './tokens.ts';

/** Words at the end of a subject that belong to the verb: “has also repeatedly said”. */
const BEFORE_A_VERB = wordList(`
  has have had is are was were be been also now later then reportedly recently repeatedly already still again publicly often once first can heard
  would could will can may might who which that further previously simply today yesterday and or not
`);
const CONNECTIVES = wordList(
  'but and yet so then while although though as when because since if however meanwhile still nonetheless that after before',
);
const CIRCUMSTANCES = wordList(`
  in on at by for with from during after before since when while as although though despite asked speaking writing according under over
  without within amid following late early earlier later last meanwhile however still instead nonetheless nevertheless moreover yesterday today
`);
const OPENS_APPOSITION = wordList('the a an who which whose one executive');
const PRONOUNS = wordList('he she it they we i you');
const PREPOSITIONS = wordList('for of to by with from among in on at against about than as');

/** Who does what the verb says: the subject before it. “Ana Brock, the mayor, said” gives “Ana Brock”. */
export function sourceBefore(tokens: readonly Token[], verb: number, verbs: ReadonlySet<string>): Stretch | null {
  if (/^(?:who|that|which)$/u.test(tokens[verb - 1]?.word ?? '')) return antecedent(tokens, verb - 1, verbs);
  const sharesSubject =
    tokens[verb - 1]?.word === 'and' || (tokens[verb]?.word.endsWith('ing') && tokens[verb]?.before.includes(','));
  if (sharesSubject) return subjectOfSentence(tokens, verbs);
  const segments = segmentsOf(tokens.slice(clauseStart(tokens, verb), verb));
  const subject = segments.find((segment) => !CIRCUMSTANCES.has(segment[0]?.word ?? '')) ?? segments.at(-1) ?? [];
  return trimmed(subject);
}

/** “said Ana Brock, the mayor”. */
export function sourceBehind(tokens: readonly Token[], verb: number): Stretch | null {
  const [segment = []] = segmentsOf(tokens.slice(verb + 1));
  const stop = segment.findIndex(
    ({ word, capital }, index) => index > 0 && !capital && PREPOSITIONS.has(word) && word !== 'of' && word !== 'for',
  );
  return trimmed(stop < 0 ? segment : segment.slice(0, stop));
}

/** “two neighbours who claim”: the noun that “who” stands for. */
function antecedent(tokens: readonly Token[], who: number, verbs: ReadonlySet<string>): Stretch | null {
  let from = who;
  while (from > 0 && who - from < 6 && belongsToNoun(tokens, from, verbs)) from -= 1;
  return trimmed(tokens.slice(from, who));
}

/** Whether the word before an index is part of the noun behind it, rather than the preposition or verb that takes it. */
function belongsToNoun(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean {
  const word = tokens[at - 1]?.word ?? '';
  if (tokens[at]?.before.includes(',')) return false;
  return !PREPOSITIONS.has(word) && !verbs.has(word) && !/ed$|^(?:quot|cit)/u.test(word);
}

/** “Ana Brock called it a day and said …”: the words up to the first verb that we know. */
function subjectOfSentence(tokens: readonly Token[], verbs: ReadonlySet<string>): Stretch | null {
  const segment = segmentsOf(tokens).find(([first]) => first && !CIRCUMSTANCES.has(first.word)) ?? [];
  const stop = segment.findIndex(
    ({ word, quoted }, index) =>
      quoted || verbs.has(word) || (index > 0 && /ed$|^(?:has|have|is|was|are|were|had)$/u.test(word)),
  );
  return trimmed(segment.slice(0, stop < 0 ? 8 : stop));
}

/** The subject of a clause behind what is said begins behind the comma, or the quotation, before it. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  const group = groupStart(tokens, verb);
  for (let start = group; start > 0; start -= 1) {
    const here = tokens[start];
    if (!here || tokens[start - 1]?.quoted || /[!?;:—”]|\s(?:[-–]|--)\s/u.test(here.before)) return start;
    if (here.before.includes(',') && start < group && endsAtComma(tokens, start, group)) return start;
  }
  return 0;
}

/** “has also said”: where the words begin that belong to the verb. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 1 && isOfVerb(tokens, start)) start -= 1;
  return start;
}

function isOfVerb(tokens: readonly Token[], at: number): boolean {
  return !tokens[at]?.before.includes(',') && BEFORE_A_VERB.has(tokens[at - 1]?.word ?? '');
}

/** Whether the comma before a word parts what is said from who says it, rather than a name from its apposition. */
function endsAtComma(tokens: readonly Token[], start: number, verb: number): boolean {
  const { word, capital } = tokens[start] ?? { word: '', capital: false };
  const inApposition = tokens[verb]?.before.includes(',') === true;
  if (CONNECTIVES.has(word)) return true;
  if (PRONOUNS.has(word)) return true;
  if (inApposition) return capital && start > 12 && !OPENS_APPOSITION.has(word);
  return capital || OPENS_APPOSITION.has(word) || verb - start < 6;
}

function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  for (const token of tokens) {
    const last = segments.at(-1);
    if (last && !/[,;:—”"]/u.test(token.before)) last.push(token);
    else segments.push([token]);
  }
  return segments;
}

/** Without conjunctions before it, the verb's own words behind it, and a relative clause. */
function trimmed(tokens: readonly Token[]): Stretch | null {
  const from = tokens.findIndex(({ word }) => !CONNECTIVES.has(word));
  const relative = tokens.findIndex(({ word }, index) => index > from && /^(?:who|that|which)$/u.test(word));
  const subject = relative < 0 ? tokens : tokens.slice(0, relative);
  const to = subject.findLastIndex(
    ({ word, capital }) => !BEFORE_A_VERB.has(word) && (capital || !word.endsWith('ly')),
  );
  const [first, last] = [subject[from], subject[to]];
  return first && last && first.start <= last.start ? { start: first.start, end: last.end } : null;
}
