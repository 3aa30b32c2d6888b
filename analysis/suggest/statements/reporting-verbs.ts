import { wordList } from '../../word-list.ts';
import type { Token } from './tokens.ts';

/** Before a verb's form these make it a noun, an infinitive or a thing not said: “the claim”, “to say”, “may argue”. */
const NO_FINITE_BEHIND = wordList(`
  to a an the this his her its their our my your no of any each every such in on by for with from at as over under about into between
  would could should might may can must not let never don't didn't doesn't won't led made make makes illegal false new
`);
const BE_FORMS = wordList('is are was were be been being');
/** Their object is whom somebody speaks to: “told reporters that”. */
export const ADDRESSED = wordList(
  'told tell tells telling reminded warned informed assured advised cautioned promised',
);
const TIMES = wordList(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday late early earlier later last this week month year night morning
  afternoon evening again then publicly recently also simply previously
`);
/** Open what tells when, where and before whom somebody speaks. */
export const CIRCUMSTANCES = new Set([
  ...TIMES,
  ...wordList('on in at during after before to by through via clear while as when if after following'),
]);
const SUBJECT_OPENERS = wordList(`
  i you he she it we they there this that these those the a an his her its their our my your no some many most all both each every any one two three
  it's he's she's they're we're i'm that's there's if when while because what how why who whether not only even such more less
`);

/** Whether a verb of saying, demanding or judging is said of somebody here, and is no noun or infinitive. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const { word, quoted } = tokens[at] ?? { word: '', quoted: true };
  if (quoted) return false;
  const also = tokens[at - 1]?.word === 'also' || tokens[at - 1]?.word.endsWith('ly');
  const last = tokens[at - (also ? 2 : 1)]?.word ?? '';
  const goesOn = BE_FORMS.has(last) || tokens[at + 1]?.word === 'that' || tokens[at]?.before.includes(',') === true;
  if (word.endsWith('ing')) return goesOn || word === 'saying';
  // Behind an apposition the word before is none of the verb's: “Ana Brock, mayor since May, said”.
  if (tokens[at]?.before.includes(',')) return true;
  return !NO_FINITE_BEHIND.has(last) && !last.endsWith("'s") && !BE_FORMS.has(last);
}

/** Index of the word with which the reported clause begins; null where none follows. */
export function clauseBehind(
  tokens: readonly Token[],
  verb: number,
  { needsThat, verbs }: { needsThat: boolean; verbs: ReadonlySet<string> },
): number | null {
  const that = thatBehind(tokens, verb, verbs);
  if (that !== null) return tokens[that + 1] ? that + 1 : null;
  const quote = quoteBehind(tokens, verb);
  if (quote !== null) return quote;
  if (needsThat) return null;
  let at = ADDRESSED.has(tokens[verb]?.word ?? '') ? behindAddressee(tokens, verb + 1) : verb + 1;
  while (isTime(tokens, at)) at += 1;
  return opensClause(tokens, at) ? at : null;
}

/** How far from its verb “that” may stand: “told reporters in the capital late on Friday that”. */
const REACH = 10;

/** “said that”, “told reporters that”, “said on Friday that”: between verb and “that” only to whom, when and where. */
function thatBehind(tokens: readonly Token[], verb: number, verbs: ReadonlySet<string>): number | null {
  for (let at = verb + 1; at <= verb + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.quoted || /[.!?;:]\s/u.test(token.before)) return null;
    if (token.word === 'that') return at;
    if (verbs.has(token.word) && !token.capital) return null;
    const opensTheWay = ADDRESSED.has(tokens[verb]?.word ?? '') || CIRCUMSTANCES.has(token.word);
    if (at === verb + 1 && !opensTheWay) return null;
  }
  return null;
}

/** “said in a statement: “…””: the quotation that says it, behind no more than to whom, when and where. */
function quoteBehind(tokens: readonly Token[], verb: number): number | null {
  const length = tokens.slice(verb + 1, verb + REACH).findIndex(({ quoted }) => quoted);
  const first = tokens[verb + 1];
  if (length < 0 || !first) return null;
  const isBare = length === 0 && /[,:]/u.test(first.before);
  const opensTheWay = ADDRESSED.has(tokens[verb]?.word ?? '') || CIRCUMSTANCES.has(first.word);
  return isBare || (length > 0 && opensTheWay) ? verb + 1 + length : null;
}

function behindAddressee(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first) return at;
  if (/^(?:me|us|him|her|them|you|reporters|lawmakers|journalists|supporters|voters)$/u.test(first.word)) return at + 1;
  let next = first.word === 'the' || first.word === 'a' ? at + 1 : at;
  while (tokens[next]?.capital && next < at + 5) next += 1;
  return next;
}

/** “on Friday”, “late last week”. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const { word, quoted } = tokens[at] ?? { word: '', quoted: true };
  if (quoted) return false;
  if (word === 'this' || word === 'last') return TIMES.has(tokens[at + 1]?.word ?? '');
  return TIMES.has(word) || (/^(?:on|in)$/u.test(word) && TIMES.has(tokens[at + 1]?.word ?? ''));
}

const NO_CLAUSE_OPENER = wordList('in on at during after before by with about of to as for from yes no so tank tanks');

/** Whether a clause with a verb of its own may begin at a word: what follows is no mere object (“said yes”, “believes in it”). */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || first.quoted || /[,;:]/u.test(first.before) || NO_CLAUSE_OPENER.has(first.word)) return false;
  const isSubject = SUBJECT_OPENERS.has(first.word) || first.capital || first.word.endsWith('s');
  return tokens.length - at >= (isSubject ? 4 : 6);
}
