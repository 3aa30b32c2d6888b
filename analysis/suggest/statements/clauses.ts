import type { BlockKind } from '../../../model/article-text.ts';
import { sentencesOf } from '../../sentences.ts';
import { type Stretch, touched } from '../../stretch.ts';
import { type Reporting, reportingOf } from './reporting.ts';
import { type Part, partsOf } from './clause-parts.ts';
import type { SuggestibleArticle } from '../suggestible.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A clause of a sentence, said by one voice. UTF-16 in the article's text. */
export interface Clause extends Stretch {
  voice: 'outlet' | 'reported';
  /** Its words outside quotations. */
  tokens: readonly Token[];
  /** What is written behind its last word. */
  ending: string;
}

/** A sentence that is not speech throughout, and what it is made of. */
export interface Sentence extends Stretch {
  tokens: readonly Token[];
  reporting: Reporting | null;
  /** What the sentence reports of somebody, whole; null where it reports nothing. */
  said: Clause | null;
  /** The outlet's own clauses, beside what is said. */
  own: readonly Clause[];
  /** Relative clauses amid the others. */
  relatives: readonly Clause[];
}

/** “NORTHFIELD (Press Service) —” before the first sentence of a block. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L}.,'’\s]{2,40}(?:\([^)]{1,40}\)\s?)?\s?(?:—|–|--|-)\s+(?=\S)/u;

/** The sentences of an article in order, each parted into its clauses; those that are speech alone are left out. */
export function sentencesIn(article: SuggestibleArticle, quotes: readonly Stretch[]): Sentence[] {
  const stretches = sentencesOf(article.text, article.language);
  return article.blocks.flatMap((block) => {
    const { start, end } = touched(stretches, block);
    if (block.kind === 'table row') return [];
    return stretches.slice(start, end).flatMap((stretch): Sentence[] => {
      if (!isSentence(article.text.slice(stretch.start, stretch.end), block.kind)) return [];
      const body = withoutDateline(article.text, stretch, block.start);
      const tokens = tokensOf(article.text, body, within(quotes, body));
      if (tokens.every(({ quoted }) => quoted)) return [];
      return [{ ...body, tokens, ...clausesOf(article.text, body, tokens) }];
    });
  });
}

/** Links to other stories, and lines that are set as paragraphs but are titles or captions, state nothing. */
const LINK = /^[([]?(?:related|read more|read also|see also|see more|more|watch|listen|also read|photos|video)\s?:/iu;
const WORDS_OF_A_TITLE = 12;

function isSentence(text: string, kind: BlockKind): boolean {
  if (LINK.test(text)) return false;
  return kind !== 'paragraph' || /[.!?:;…,"”’)\]]$/u.test(text) || text.split(' ').length > WORDS_OF_A_TITLE;
}

function within(quotes: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] {
  return quotes.filter((quote) => quote.start < end && quote.end > start);
}

function withoutDateline(text: string, { start, end }: Stretch, blockStart: number): Stretch {
  const dateline = start === blockStart ? DATELINE.exec(text.slice(start, Math.min(end, start + 90))) : null;
  const isOne = dateline !== null && /\p{Lu}{4}/u.test(dateline[0]);
  return { start: start + (isOne ? dateline[0].length : 0), end };
}

type Clauses = Pick<Sentence, 'reporting' | 'said' | 'own' | 'relatives'>;

function clausesOf(text: string, sentence: Stretch, tokens: readonly Token[]): Clauses {
  const reporting = reportingOf(tokens, sentence);
  const { main, relatives } = partsOf(tokens, sentence);
  const [own, beside] = [main.map(toClause(text, 'outlet')), relatives.map(toClause(text, 'outlet'))];
  return reporting
    ? reportedClauses(text, sentence, tokens, reporting, beside)
    : { reporting, said: null, own, relatives: beside };
}

/** What is said stays whole; of the rest only what is more than the frame of it. */
function reportedClauses(
  text: string,
  sentence: Stretch,
  tokens: readonly Token[],
  reporting: Reporting,
  relatives: readonly Clause[],
): Clauses {
  const { said, frame } = reporting;
  const inside = ({ start, end }: Stretch) => tokens.filter((token) => token.start >= start && token.end <= end);
  const ownIn = (stretch: Stretch) =>
    partsOf(inside(stretch), stretch).main.map(toClause(text, 'outlet')).filter(isAside);
  const before = ownIn({ start: sentence.start, end: Math.min(frame.start, said.start) });
  const behind = ownIn({ start: Math.max(frame.end, said.end), end: sentence.end });
  return {
    reporting,
    said: toClause(text, 'reported')({ ...said, words: inside(said) }),
    own: [...before, ...behind.filter(({ start, end }) => GOES_ON.test(text.slice(start, end)))],
    relatives: relatives.filter(({ start, end }) => end <= said.start || start >= said.end),
  };
}

function toClause(text: string, voice: Clause['voice']): (part: Part) => Clause {
  return ({ start, end, words }) => ({
    start,
    end,
    voice,
    tokens: words.filter(({ quoted }) => !quoted),
    ending: text.slice(words.at(-1)?.end ?? end, end),
  });
}

/** Words beside what is said and its frame: a clause of its own only where they are more than when and where. */
const FEWEST_WORDS = 7;

function isAside({ tokens }: Clause): boolean {
  return tokens.length >= FEWEST_WORDS;
}

/** Behind “said Ana Brock” come her offices, unless a clause goes on. */
const GOES_ON = /^[\s,;—–-]*(?:but|and|while|although|though|who|which|as|after|before|when|because|so)\b/iu;
