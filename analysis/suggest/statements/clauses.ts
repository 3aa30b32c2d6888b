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

function clausesOf(
  text: string,
  sentence: Stretch,
  tokens: readonly Token[],
): Omit<Sentence, 'tokens' | 'start' | 'end'> {
  const reporting = reportingOf(tokens, sentence);
  const clause = ({ start, end, words }: Pick<Part, 'start' | 'end' | 'words'>, voice: Clause['voice']): Clause => ({
    start,
    end,
    voice,
    tokens: words.filter(({ quoted }) => !quoted),
    ending: text.slice(words.at(-1)?.end ?? end, end),
  });
  const inside = (stretch: Stretch) => tokens.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const partsIn = (stretch: Stretch) => partsOf(inside(stretch), stretch);
  const relativesIn = (parts: readonly Part[]) =>
    parts.filter(({ embedded }) => embedded).map((part) => clause(part, 'outlet'));
  const mainIn = (parts: readonly Part[]) =>
    parts.filter(({ embedded }) => !embedded).map((part) => clause(part, 'outlet'));
  if (!reporting) {
    const parts = partsIn(sentence);
    return { reporting, said: null, own: mainIn(parts), relatives: relativesIn(parts) };
  }
  const { said, frame } = reporting;
  const before = mainIn(partsIn({ start: sentence.start, end: Math.min(frame.start, said.start) }));
  const behind = mainIn(partsIn({ start: Math.max(frame.end, said.end), end: sentence.end }));
  return {
    reporting,
    said: clause({ ...said, words: inside(said) }, 'reported'),
    own: [...before, ...behind.filter(({ start, end }) => GOES_ON.test(text.slice(start, end)))].filter(isAside),
    relatives: relativesIn(partsIn(sentence)).filter(({ end, start }) => end <= said.start || start >= said.end),
  };
}

/** Words beside what is said and its frame: a clause of its own only where they are more than when and where. */
const FEWEST_WORDS = 7;

function isAside({ tokens }: Clause): boolean {
  return tokens.length >= FEWEST_WORDS;
}

/** Behind “said Ana Brock” come her offices, unless a clause goes on. */
const GOES_ON = /^[\s,;—–-]*(?:but|and|while|although|though|who|which|as|after|before|when|because|so)\b/iu;
