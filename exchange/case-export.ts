import type { LiveAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Author } from '../model/author.ts';
import type { Case } from '../model/case.ts';
import type { CaseArticle, CaseContents } from '../model/case-contents.ts';
import type { Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Id } from '../model/id.ts';
import type { OwnField, OwnValue } from '../model/own-field.ts';
import { answersOf, codesOf } from '../model/passage-codes.ts';
import { positionOf, quoteOf } from '../model/passage.ts';
import { InvalidRecord } from '../model/read-record.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../model/selector.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { textFiles, type TextFile } from './text-files.ts';

/** What is to be exported, and when. */
export interface CaseToExport extends CaseContents {
  exported: Timestamp;
}

/** A passage's place in a text that goes along; offsets UTF-16, `end` exclusive. */
export interface PlaceInFile {
  file: TextFile;
  start: number;
  end: number;
}

/** One annotation with all that a format writes of it. */
export interface ExportedPassage {
  annotation: LiveAnnotation;
  article: Article;
  /** Null where nobody knows who wrote it: no name is better than a wrong one. */
  author: Author | null;
  quote: TextQuoteSelector;
  /** Below its tags; those that wait for a decision as they were. None where nobody knows the codebook. */
  codes: Code[];
  /** What was answered to the codebook's own fields. */
  answers: { field: OwnField; value: OwnValue }[];
  /** When the text was captured in which it was marked; null where that revision is not at hand. */
  captured: Timestamp | null;
  /** Null for a passage beside the article, and wherever slicing the text would not give the quote. */
  place: PlaceInFile | null;
}

/** A case as the formats write it: one entry per annotation, by article and in reading order. */
export interface CaseExport {
  case: Case;
  exported: Timestamp;
  texts: TextFile[];
  passages: ExportedPassage[];
}

/** @throws {InvalidRecord} for an annotation without a quote, which the database does not take either. */
export function caseExport({ case: exportedCase, articles, authorOf, codebookOf, exported }: CaseToExport): CaseExport {
  const files = textFiles(articles);
  return {
    case: exportedCase,
    exported,
    texts: [...files.values()],
    passages: articles.flatMap((article) => passagesOf(article, files, { authorOf, codebookOf })),
  };
}

function passagesOf(
  { article, revisions, annotations }: CaseArticle,
  files: ReadonlyMap<Id, TextFile>,
  { authorOf, codebookOf }: Pick<CaseContents, 'authorOf' | 'codebookOf'>,
): ExportedPassage[] {
  const captured = new Map(revisions.map((revision) => [revision.id, revision.captured]));
  const passages = annotations.map((annotation) => ({
    annotation,
    article,
    author: authorOf.get(annotation.set) ?? null,
    ...codingOf(codebookOf.get(annotation.set), annotation),
    quote: quoteIn(annotation),
    captured: captured.get(annotation.revision) ?? null,
    place: placeIn(files.get(annotation.revision), annotation),
  }));
  return passages.toSorted(inReadingOrder);
}

function codingOf(
  codebook: Codebook | undefined,
  annotation: LiveAnnotation,
): Pick<ExportedPassage, 'codes' | 'answers'> {
  if (!codebook) return { codes: [], answers: [] };
  return { codes: codesOf(codebook, annotation), answers: answersOf(codebook, annotation) };
}

function quoteIn({ id, selectors }: LiveAnnotation): TextQuoteSelector {
  const quote = quoteOf(selectors);
  if (!quote) throw new InvalidRecord(`annotation ${id}`, 'selectors', 'a passage needs a TextQuoteSelector');
  return quote;
}

function placeIn(file: TextFile | undefined, annotation: LiveAnnotation): PlaceInFile | null {
  const position = positionOf(annotation.selectors);
  if (annotation.place !== 'article' || !file || !position) return null;
  const { start, end } = position;
  return holdsAt(file.text, position, quoteIn(annotation).exact) ? { file, start, end } : null;
}

/** Whether the words stand there, from whole character to whole character: half of one has no place in code points. */
function holdsAt(text: string, { start, end }: TextPositionSelector, words: string): boolean {
  return text.slice(start, end) === words && !partsCharacter(text, start) && !partsCharacter(text, end);
}

function partsCharacter(text: string, offset: number): boolean {
  return /^[\u{10000}-\u{10FFFF}]$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** By place, those without one last; then by id, so that one case always gives the same files. */
function inReadingOrder(one: ExportedPassage, other: ExportedPassage): number {
  return startOf(one) - startOf(other) || (one.annotation.id < other.annotation.id ? -1 : 1);
}

function startOf({ place }: ExportedPassage): number {
  return place?.start ?? Number.MAX_SAFE_INTEGER;
}
