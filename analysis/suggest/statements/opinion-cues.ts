import { adjectiveForms, nounForms, verbForms } from './words/word-forms.ts';
import { wordList } from '../../word-list.ts';
import { PROCEDURE_WORDS, REPORTING_WORDS, TITLES } from './words/against-opinion.ts';
import {
  ADDRESS,
  ARGUMENT_OPENERS,
  COMMON_PASTS,
  NEGATIONS,
  POINTING_OPENERS,
  PRESENT_COPULAS,
  SWEEPING,
} from './words/argument.ts';
import { HARSH_ADJECTIVES } from './words/harsh-adjectives.ts';
import { HEDGE_PHRASES, INFERENCE_PHRASES, THINKING_PHRASES } from './words/hedges.ts';
import { JUDGING_NOUNS, MILD_NOUNS } from './words/judging-nouns.ts';
import { JUDGING_VERBS, MILD_VERBS } from './words/judging-verbs.ts';
import { MILD_ADJECTIVES } from './words/mild-adjectives.ts';
import { OBLIGATION_PHRASES } from './words/obligation.ts';
import { INTENSIFIERS, STANCE_ADVERBS } from './words/stance-adverbs.ts';
import { JUDGING_PHRASES } from './words/stance-phrases.ts';
import { WARM_ADJECTIVES } from './words/warm-adjectives.ts';
import { type PhraseBook, phraseAt, phraseBook } from './words/phrases.ts';
import type { Token } from './tokens.ts';

/** What speaks for an opinion, or against one, and how it is called in a suggestion's reason. */
export const CUES = {
  condemning: { weight: 2, name: 'evaluative word' },
  praising: { weight: 1.5, name: 'evaluative word' },
  judgingNoun: { weight: 2, name: 'judging noun' },
  judgingVerb: { weight: 1.5, name: 'judging verb' },
  colouring: { weight: 1, name: 'colouring word' },
  stance: { weight: 1.5, name: 'comment' },
  intensity: { weight: 1, name: 'intensifier' },
  figure: { weight: 2, name: 'turn of phrase' },
  obligation: { weight: 2, name: 'demand' },
  inference: { weight: 1.5, name: 'inference or prediction' },
  hedge: { weight: 0.5, name: 'word of what may be' },
  thinking: { weight: 2, name: 'view in the first person' },
  address: { weight: 1, name: '“we” or “you”' },
  argument: { weight: 1.5, name: 'argument opened by' },
  pointing: { weight: 1, name: 'comment opened by' },
  negation: { weight: 0.5, name: 'negation' },
  sweeping: { weight: 0.5, name: 'sweeping word' },
  present: { weight: 0.5, name: 'general statement' },
  ism: { weight: 0.5, name: 'label' },
  aside: { weight: 0.5, name: 'aside' },
  question: { weight: 1, name: 'question' },
  exclamation: { weight: 1.5, name: 'exclamation' },
  reporting: { weight: -1.5, name: 'word of reporting' },
  number: { weight: -0.5, name: 'number' },
  procedure: { weight: -0.5, name: 'deed of an authority' },
  title: { weight: -0.5, name: 'title' },
  place: { weight: -0.5, name: 'place or time' },
  name: { weight: -0.25, name: 'name' },
  past: { weight: -0.25, name: 'past tense' },
} as const satisfies Record<string, { weight: number; name: string }>;
export type CueKind = keyof typeof CUES;

export interface Cue {
  kind: CueKind;
  /** As the text has it, in lower case. */
  words: string;
}

/** The first list that holds a word decides. */
const WORDS = new Map<string, CueKind>();
for (const [kind, words] of [
  ['condemning', adjectiveForms(HARSH_ADJECTIVES)],
  ['praising', adjectiveForms(WARM_ADJECTIVES)],
  ['judgingNoun', nounForms(JUDGING_NOUNS)],
  ['intensity', wordList(INTENSIFIERS)],
  ['stance', wordList(STANCE_ADVERBS)],
  ['colouring', adjectiveForms(MILD_ADJECTIVES)],
  ['judgingVerb', verbForms(JUDGING_VERBS)],
  ['colouring', nounForms(MILD_NOUNS)],
  ['colouring', verbForms(MILD_VERBS)],
  ['reporting', wordList(REPORTING_WORDS)],
  ['procedure', wordList(PROCEDURE_WORDS)],
  ['address', wordList(ADDRESS)],
  ['negation', wordList(NEGATIONS)],
  ['sweeping', wordList(SWEEPING)],
  ['present', wordList(PRESENT_COPULAS)],
  ['title', wordList(TITLES)],
  ['past', wordList(COMMON_PASTS)],
] as const) {
  for (const word of words) if (!WORDS.has(word)) WORDS.set(word, kind);
}

const PHRASES: PhraseBook<CueKind> = phraseBook([
  ['obligation', OBLIGATION_PHRASES],
  ['thinking', THINKING_PHRASES],
  ['inference', INFERENCE_PHRASES],
  ['hedge', HEDGE_PHRASES],
  ['figure', JUDGING_PHRASES],
]);
const OPENERS: PhraseBook<CueKind> = phraseBook([
  ['argument', ARGUMENT_OPENERS],
  ['pointing', POINTING_OPENERS],
]);

/** The cues in a clause's words. `ending` is what is written behind its last word. */
export function cuesIn(tokens: readonly Token[], ending: string): Cue[] {
  const cues: Cue[] = [];
  const opener = phraseAt(OPENERS, tokens, 0);
  if (opener) cues.push(opener);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(PHRASES, tokens, at);
    if (phrase) {
      cues.push(phrase);
      at += phrase.length - 1;
    } else cues.push(...cuesOfWord(tokens, at));
  }
  const isParted = tokens.some(({ before }, index) => index > 0 && /[—–:;]| - /u.test(before));
  if (isParted) cues.push({ kind: 'aside', words: '—' });
  if (ending.includes('?')) cues.push({ kind: 'question', words: '?' });
  if (ending.includes('!')) cues.push({ kind: 'exclamation', words: '!' });
  return cues;
}

const IN_PLACE = wordList('in on at near from');

function cuesOfWord(tokens: readonly Token[], at: number): Cue[] {
  const token = tokens[at];
  if (!token) return [];
  const { word, capital } = token;
  const cues: Cue[] = [];
  const kind = kindOf(word);
  if (kind) cues.push({ kind, words: word });
  const isName = capital && at > 0 && !/[.!?:]/u.test(token.before);
  if (isName) cues.push({ kind: 'name', words: word });
  if ((isName || /^\p{Nd}/u.test(word)) && followsPlace(tokens, at)) cues.push({ kind: 'place', words: word });
  return cues;
}

function followsPlace(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.word ?? '';
  return IN_PLACE.has(last === 'the' ? (tokens[at - 2]?.word ?? '') : last);
}

function kindOf(word: string): CueKind | undefined {
  const bare = word.replace(/'s$/u, '');
  const known = WORDS.get(word) ?? WORDS.get(bare);
  if (known) return known;
  if (/^\p{Nd}/u.test(word)) return 'number';
  if (word.includes('-')) return kindOfCompound(word);
  if (/\p{L}(?:isms?|ocracy|phobi[ac])$/u.test(bare)) return 'ism';
  return /\p{L}{2}ed$/u.test(word) ? 'past' : undefined;
}

/** “politically-motivated”: a judging part makes the whole a judgement. */
function kindOfCompound(word: string): CueKind | undefined {
  return word
    .split('-')
    .map((part) => WORDS.get(part))
    .find((kind) => kind && CUES[kind].weight >= 1.5);
}
