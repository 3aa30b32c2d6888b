import { canonicalText } from '../../exchange/corpus/canonical-text.ts';
import { quoteAt } from '../../exchange/corpus/place-passage.ts';
import { withText } from '../../exchange/corpus/with-text.ts';
import { recogniseFile } from '../../exchange/recognise-file.ts';
import type { Corpus, CorpusCode, CorpusPassage, CorpusRefusal, CorpusText } from '../../model/corpus.ts';
import type { Id } from '../../model/id.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { hashOfText } from '../../model/revision.ts';
import { articleAtHand } from '../../storage/exchange/texts-at-hand.ts';

/** Where passages are to go: a text of the library, or an article that comes with them. */
type Destination = { article: Id; revision: Id } | { newArticle: ImportedArticle };

export interface PlannedText {
  destination: Destination;
  passages: CorpusPassage[];
}

/** What a file would bring, before anything is changed. */
export interface ImportPlan {
  fileName: string;
  /** The reader that took it, by its format's id. */
  format: string;
  texts: PlannedText[];
  codes: { code: CorpusCode; passages: number }[];
  passages: number;
  placed: number;
  /** Articles that are neither in the file nor in the library, with how many passages wait for them. */
  missing: { name: string; passages: number }[];
  refused: readonly CorpusRefusal[];
}

const EXTRACTOR = 'annotation file 1';

/** Reads a file whole and finds a place for each of its passages. @throws {UnreadableFile, UnreadableZip} */
export async function planImport(file: File, signal: AbortSignal): Promise<ImportPlan> {
  const reader = await recogniseFile(file);
  const corpus = await reader.read(file);
  const plan: ImportPlan = {
    fileName: file.name,
    format: reader.id,
    texts: [],
    codes: [],
    passages: 0,
    placed: 0,
    missing: [],
    refused: corpus.refused,
  };
  const counts = new Map<string, number>();
  for await (const text of corpus.texts()) {
    signal.throwIfAborted();
    plan.passages += text.passages.length;
    await planText(corpus, text, plan, counts);
  }
  const known = new Map(corpus.codes.map((code) => [code.id, code]));
  plan.codes = [...counts].map(([id, passages]) => ({
    code: known.get(id) ?? { id, name: id, parent: null, definition: '' },
    passages,
  }));
  return plan;
}

async function planText(
  corpus: Corpus,
  written: CorpusText,
  plan: ImportPlan,
  counts: Map<string, number>,
): Promise<void> {
  const text = asKept(written);
  const hash = text.text === null ? text.revision.hash : await hashOfText(text.text);
  const atHand = await articleAtHand(text.article, text.text === null ? null : hash);
  if (!atHand && text.text === null) {
    const { headline, outlet, address } = text.article;
    plan.missing.push({
      name: address ?? headline ?? outlet ?? 'An article without a name',
      passages: text.passages.length,
    });
    return;
  }
  const texts = atHand?.revisions.map((revision) => revision.text) ?? [];
  const sought = atHand ? { ...text, text: null, revision: { ...text.revision, hash } } : text;
  const { corpus: placing } = withText({ ...corpus, texts: () => only(sought) }, () => Promise.resolve(texts));
  for await (const placed of placing.texts()) {
    const passages = placed.passages.filter(({ position }) => position !== null);
    const revision = atHand?.revisions.find((one) => one.text === placed.text);
    if (passages.length === 0 && atHand) return;
    for (const code of passages.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
    plan.placed += passages.length;
    const destination =
      atHand && revision ? { article: atHand.article.id, revision: revision.id } : { newArticle: newArticle(text) };
    plan.texts.push({ destination, passages });
  }
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

function newArticle({ article, text }: CorpusText): ImportedArticle {
  const { address, outlet, headline, byline, published, language } = article;
  return {
    metadata: { outlet, headline, byline, published, language },
    address,
    blocks: canonicalText(text ?? '').blocks,
    extractor: EXTRACTOR,
  };
}

async function* only(text: CorpusText): AsyncGenerator<CorpusText> {
  yield text;
}
