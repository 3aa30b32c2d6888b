import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { codePointOffsets } from '../code-points.ts';
import { quoteHash } from '../withheld-text/quote-hash.ts';

/**
 * The corpus without the articles' words: positions, salted hashes of the quotes, their lengths and the revisions' hashes stay,
 * so that whoever has the texts can fill them in again.
 */
export function withoutText(corpus: Corpus, salt: string): Corpus {
  async function* texts() {
    for await (const one of corpus.texts()) yield await withheld(one, salt);
  }
  return { ...corpus, salt, texts };
}

async function withheld({ passages, ...rest }: CorpusText, salt: string): Promise<CorpusText> {
  const pointsOf = rest.text === null ? null : codePointOffsets(rest.text);
  const positioned = passages.map((passage) => {
    const { position } = passage;
    if (!position || !pointsOf) return passage;
    return { ...passage, points: { start: pointsOf(position.start), end: pointsOf(position.end) } };
  });
  return { ...rest, text: null, passages: await Promise.all(positioned.map((passage) => hashed(passage, salt))) };
}

async function hashed({ quote, former, ...passage }: CorpusPassage, salt: string): Promise<CorpusPassage> {
  const hash = quote && { hash: await quoteHash(salt, quote.exact), length: quote.exact.length };
  return { ...passage, quote: null, hashed: hash, former: former.map(({ until }) => ({ quote: null, until })) };
}
