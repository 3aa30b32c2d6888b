import type { Actor } from './actor.ts';
import { isAcronym } from './names.ts';
import { ORGANISATION_NAMES } from './other-nouns.ts';
import { wordList } from '../word-list.ts';

/** A noun by which any body of a kind is called again, and the words that such a body's name has. */
const KINDS: readonly { nouns: ReadonlySet<string>; names: ReadonlySet<string>; isOfLetters: boolean }[] = [
  {
    nouns: wordList('agency bureau'),
    names: wordList('agency administration authority bureau commission department enforcement office service services'),
    isOfLetters: true,
  },
  {
    nouns: wordList('association body charity group institution nonprofit organisation organization outfit'),
    names: wordList(`
      agency alliance association associates center centre charity church club coalition commission committee conference
      congress council federation fellowship foundation front fund group guild industries initiative institute
      institution international lawyers league network officers organisation organization parenthood partners party
      project society teachers trust union voice watch workers
    `),
    isOfLetters: true,
  },
  {
    nouns: wordList('company corporation firm'),
    names: wordList(`
      airlines airways associates bank brothers co communications company corp corporation enterprises entertainment
      group holdings inc industries laboratories labs llc llp ltd motors partners studios systems technologies works
    `),
    isOfLetters: true,
  },
  {
    nouns: wordList('newspaper outlet paper publication site website'),
    names: wordList(`
      gazette globe guardian herald journal magazine media mirror monitor news observer post press register review star
      sun telegraph times today tribune weekly
    `),
    isOfLetters: false,
  },
  {
    nouns: wordList('network'),
    names: wordList('broadcasting network networks news radio television tv'),
    isOfLetters: true,
  },
];

/** “The agency” may be a Harbour Works Department, or the HWD; but no court, and no newspaper. */
export function mayBeCalled(noun: string, { words, name, count }: Actor): boolean {
  const own = words.filter((word) => ORGANISATION_NAMES.has(word));
  if (own.includes(noun)) return true;
  const kind = KINDS.find(({ nouns }) => nouns.has(noun));
  if (!kind) return false;
  // Letters named once may be anything.
  if (words.length === 1 && isAcronym(name)) return kind.isOfLetters && count > 1;
  return own.some((word) => kind.names.has(word));
}
