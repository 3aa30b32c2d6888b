import { canonicalText } from '../../../exchange/corpus/canonical-text.ts';
import { quoteAt } from '../../../exchange/corpus/place-passage.ts';
import { withText } from '../../../exchange/corpus/with-text.ts';
import type { Corpus, CorpusPassage, CorpusText } from '../../../model/corpus.ts';
import type { Id } from '../../../model/id.ts';
import { hashOfText } from '../../../model/revision.ts';
import { articleAtHand, type ArticleAtHand } from '../../../storage/exchange/texts-at-hand.ts';

/** A text of a file after its passages were looked for. */
export interface PlacedText {
  /** As the library would keep it. */
  text: CorpusText;
  /** The text of the library that passages were found in; null where there is none, or where the file brings its own. */
  here: { article: Id; revision: Id } | null;
  placed: CorpusPassage[];
  /** Those that stand in no text at hand. */
  left: CorpusPassage[];
}

/**
 * Looks for each passage of a corpus in what the library has of its article; where it has none, in the text that comes with it.
 * @param brought articles that came with this very corpus: its further texts of them are theirs, not to be looked for in the first.
 */
export async function* placedTexts(
  corpus: Corpus,
  signal?: AbortSignal,
  brought: ReadonlySet<Id> = new Set(),
): AsyncGenerator<PlacedText> {
  for await (const written of corpus.texts()) {
    signal?.throwIfAborted();
    const text = asKept(written);
    const hash = text.text === null ? text.revision.hash : await hashOfText(text.text);
    const known = await articleAtHand(text.article, text.text === null ? null : hash);
    const atHand = known && text.text !== null && brought.has(known.article.id) ? null : known;
    const sought = atHand ? { ...text, text: null, revision: { ...text.revision, hash } } : text;
    yield { text, ...(await lookIn(sought, atHand, corpus.salt)) };
  }
}

/** Looks for passages in what the library has of an article. Words count before positions. */
export async function lookIn(
  text: CorpusText,
  atHand: ArticleAtHand | null,
  salt: string | null,
): Promise<Omit<PlacedText, 'text'>> {
  const texts = atHand?.revisions.map((revision) => revision.text) ?? [];
  const { corpus } = withText({ ...NOTHING, salt, texts: () => only(text) }, () => Promise.resolve(texts));
  const found: Omit<PlacedText, 'text'> = { here: null, placed: [], left: [] };
  for await (const one of corpus.texts()) {
    const revision = atHand?.revisions.find((each) => each.text === one.text);
    if (atHand && revision) found.here = { article: atHand.article.id, revision: revision.id };
    for (const [index, passage] of one.passages.entries()) {
      const isPlaced = one.text !== null && passage.position !== null;
      if (isPlaced) found.placed.push(passage);
      else found.left.push(text.passages[index] ?? passage);
    }
  }
  return found;
}

/** The text as the library would keep it, with its passages at their places in it. */
function asKept(written: CorpusText): CorpusText {
  if (written.text === null) return written;
  const { text, place } = canonicalText(written.text);
  const passages = written.passages.map((passage) => {
    const position = passage.position && place(passage.position);
    return position
      ? { ...passage, position, quote: quoteAt(text, position.start, position.end) }
      : { ...passage, position: null };
  });
  return { ...written, text, passages };
}

const NOTHING: Corpus = {
  id: null,
  name: '',
  exported: null,
  salt: null,
  codes: [],
  fieldNames: [],
  authors: [],
  total: null,
  refused: [],
  texts: () => only(),
};

async function* only(...texts: CorpusText[]): AsyncGenerator<CorpusText> {
  yield* texts;
}
