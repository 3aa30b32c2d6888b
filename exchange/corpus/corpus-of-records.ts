import type { LiveAnnotation } from '../../model/annotation.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Corpus, CorpusArticle, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import type { Id } from '../../model/id.ts';
import { answersOf, codesOf } from '../../model/passage-codes.ts';
import { positionOf, quoteOf } from '../../model/passage.ts';
import { InvalidRecord } from '../../model/read-record.ts';
import type { Revision } from '../../model/revision.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../../model/selector.ts';
import { inTagOrder } from '../../model/tag.ts';
import { fileNames } from './file-names.ts';

/** What is known of each annotation set that occurs. */
interface Sets {
  authorOf: ReadonlyMap<Id, Author>;
  codebookOf: ReadonlyMap<Id, Codebook>;
}

/** A library's records that are to leave it. */
export interface RecordsToExport extends Omit<Corpus, 'texts' | 'salt' | 'refused'> {
  articleCount: number;
  sets: Sets;
  /** One article with all of it at a time, in the order of the export; from the beginning each time it is called. */
  articles: () => AsyncIterable<CaseArticle> | Iterable<CaseArticle>;
}

/**
 * The records as formats write them: of each article its latest text, and those older ones in which passages were marked,
 * since their offsets hold in no other. Passages stand in reading order; those without a place are with the latest text.
 * @throws {InvalidRecord} for an annotation without a quote, which the database does not take either.
 */
export function corpusOf({ articles, articleCount, sets, ...about }: RecordsToExport): Corpus {
  async function* texts() {
    const nameOf = fileNames(articleCount);
    for await (const one of articles()) yield* textsOf(one, nameOf(one.article), sets);
  }
  return { ...about, salt: null, texts, refused: [] };
}

function textsOf({ article, revisions, annotations }: CaseArticle, name: string, sets: Sets): CorpusText[] {
  const known = new Set(revisions.map(({ id }) => id));
  const latest = revisions.at(-1)?.id ?? '';
  const byRevision = Map.groupBy(annotations, ({ revision, place }) =>
    place === 'article' && known.has(revision) ? revision : latest,
  );
  const texts = revisions.flatMap((revision, index) => {
    const isLatest = index === revisions.length - 1;
    const marked = byRevision.get(revision.id) ?? [];
    if (!isLatest && marked.length === 0) return [];
    const file = `articles/${name}${isLatest ? '' : `-r${index + 1}`}.txt`;
    return [textOf(article, revision, file, marked, sets)];
  });
  return revisions.length > 0 || annotations.length === 0 ? texts : [textOf(article, null, null, annotations, sets)];
}

function textOf(
  article: Article,
  revision: Revision | null,
  file: string | null,
  annotations: readonly LiveAnnotation[],
  sets: Sets,
): CorpusText {
  const text = revision?.text ?? null;
  return {
    article: articleOf(article),
    revision: { id: revision?.id ?? null, captured: revision?.captured ?? null, hash: revision?.textHash ?? null },
    file,
    text,
    passages: annotations
      .map((annotation) => passageOf(annotation, annotation.revision === revision?.id ? text : null, sets))
      .toSorted(inReadingOrder),
  };
}

function articleOf({ id, url, headline, byline, published, language, ...article }: Article): CorpusArticle {
  return { id, address: url, outlet: outletOf({ ...article, url }), headline, byline, published, language };
}

function passageOf(annotation: LiveAnnotation, text: string | null, sets: Sets): CorpusPassage {
  const { id, place, tags, fields, note, origin, created, modified, history = [] } = annotation;
  const { exact, prefix, suffix } = quoteIn(annotation);
  const author = sets.authorOf.get(annotation.set);
  // Ids of codes are nowhere used twice: those of a set's passages may be of several codebooks.
  const codebooks = [...new Map([...sets.codebookOf.values()].map((one) => [one.id, one])).values()];
  return {
    id,
    codes: [...inTagOrder(tags), ...codebooks.flatMap((each) => codesOf(each, annotation).map((code) => code.id))],
    place,
    position: text !== null && place === 'article' ? positionIn(text, annotation, exact) : null,
    points: null,
    quote: { exact, prefix, suffix },
    hashed: null,
    fields: {
      ...definedFields(fields),
      ...ownFieldsIn(codebooks, annotation),
    },
    codebookVersion: annotation.codebookVersion,
    note,
    author: author ? { id: author.id, name: author.name } : null,
    created,
    modified,
    confidence: origin.kind === 'suggestion' ? origin.confidence : null,
    former: history.map(({ selectors, until }) => ({ quote: quoteOf(selectors)?.exact ?? null, until })),
  };
}

function definedFields(fields: LiveAnnotation['fields']): CorpusPassage['fields'] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function ownFieldsIn(codebooks: readonly Codebook[], annotation: LiveAnnotation): CorpusPassage['fields'] {
  const answers = codebooks.flatMap((codebook) => answersOf(codebook, annotation));
  return Object.fromEntries(answers.map(({ field, value }) => [field.id, value]));
}

function quoteIn({ id, selectors }: LiveAnnotation): TextQuoteSelector {
  const quote = quoteOf(selectors);
  if (!quote) throw new InvalidRecord(`annotation ${id}`, 'selectors', 'a passage needs a TextQuoteSelector');
  return quote;
}

/** Where slicing the text gives the quote; null where it does not: a wrong place would be worse than none. */
function positionIn(text: string, { selectors }: LiveAnnotation, words: string): CorpusPassage['position'] {
  const position = positionOf(selectors);
  if (!position || !holdsAt(text, position, words)) return null;
  return { start: position.start, end: position.end };
}

/** Whether the words stand there, from whole character to whole character: half of one has no place in code points. */
function holdsAt(text: string, { start, end }: TextPositionSelector, words: string): boolean {
  return text.slice(start, end) === words && !partsCharacter(text, start) && !partsCharacter(text, end);
}

function partsCharacter(text: string, offset: number): boolean {
  return /^[\u{10000}-\u{10FFFF}]$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** By place, those without one last; then by id, so that one case always gives the same files. */
function inReadingOrder(one: CorpusPassage, other: CorpusPassage): number {
  return startOf(one) - startOf(other) || ((one.id ?? '') < (other.id ?? '') ? -1 : 1);
}

function startOf({ position }: CorpusPassage): number {
  return position?.start ?? Number.MAX_SAFE_INTEGER;
}
