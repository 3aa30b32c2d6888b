import { BEHIND_NOUNS } from './behind-nouns.ts';
import { ADJECTIVAL, QUALIFIERS } from './grammar-words.ts';
import { isPlainGap, nameEnd } from './name-runs.ts';
import { endsPhrase, headBehind } from './noun-heads.ts';
import { isPlural } from './noun-kinds.ts';
import { PLURALS_OR_VERBS } from './other-nouns.ts';
import { isPersonNoun, NOMINAL_ADJECTIVES } from './person-nouns.ts';
import { wordList } from '../word-list.ts';
import type { Token } from './tokens.ts';

/** A noun without an article: a plural, perhaps behind a qualifier or two, or what directly precedes a name. */
export function bareHead(tokens: readonly Token[], at: number): number | null {
  let head = at;
  while (QUALIFIERS.has(tokens[head]?.lower ?? '') && isPlainGap(tokens[head + 1]?.gap ?? '')) head += 1;
  const described = head === at ? describedPlural(tokens, at) : null;
  if (described !== null) return described;
  const token = tokens[head];
  if (!token || (head > at && token.opensSentence)) return headOfQualifiers(tokens, at, head);
  const isAmbiguous = NOMINAL_ADJECTIVES.has(token.lower) || (head === at && PLURALS_OR_VERBS.has(token.lower));
  if (isPlural(token.lower) && !isAmbiguous) return head;
  const next = tokens[head + 1];
  const precedesName = next !== undefined && isPlainGap(next.gap) && nameEnd(tokens, head + 1) !== null;
  if (isPersonNoun(token.lower) && precedesName) return head;
  // “Ana Brock, executive vice president of the works”
  if (isPersonNoun(token.lower) && tokens[at]?.gap.startsWith(',')) return headOfApposition(tokens, at) ?? head;
  return headOfQualifiers(tokens, at, head);
}

function headOfApposition(tokens: readonly Token[], at: number): number | null {
  const behind = headBehind(tokens, at + 1);
  return ADJECTIVAL.has(tokens[at]?.lower ?? '') ? behind : null;
}

/** Behind them no verb stands that could take a plural as its object: “against harbour pilots”, but not “to pay pilots”. */
const BEFORE_NOUNS = wordList(
  'of for by with from on in at against about among between over under than like including',
);
const MOST_BARE_MODIFIERS = 3;

/** “of undocumented harbour workers”: the plural behind a preposition and words that describe it. */
function describedPlural(tokens: readonly Token[], at: number): number | null {
  if (!BEFORE_NOUNS.has(tokens[at - 1]?.lower ?? '')) return null;
  for (let head = at; head <= at + MOST_BARE_MODIFIERS; head += 1) {
    const token = tokens[head];
    if (!token || token.isCapitalised || !isPlainGap(token.gap)) return null;
    if (isPlural(token.lower) && !NOMINAL_ADJECTIVES.has(token.lower)) return head;
    const describes = /^\p{Ll}[\p{Ll}-]{2,}$/u.test(token.word) && !endsPhrase(token.lower);
    if (!describes || /(?:[^s]s|ing|ly)$/u.test(token.lower) || BEHIND_NOUNS.has(token.lower)) return null;
  }
  return null;
}

/** “police said”: a qualifier that is itself the noun. */
function headOfQualifiers(tokens: readonly Token[], at: number, behind: number): number | null {
  const last = tokens[behind - 1];
  return behind > at && last?.lower === 'police' ? behind - 1 : null;
}
