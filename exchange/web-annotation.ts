import type { LiveAnnotation } from '../model/annotation.ts';
import { outletOf } from '../model/article.ts';
import type { Author } from '../model/author.ts';
import { quoteOf } from '../model/passage.ts';
import { inTagOrder } from '../model/tag.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { CaseExport, ExportedPassage } from './case-export.ts';
import { codePointOffsets } from './code-points.ts';
import type { Format } from './format.ts';

/**
 * The standard's context and the namespace of our own terms. Those keep their prefix in every key, since the
 * standard has a `value` and a `source` of its own. The name is one that nobody can register (RFC 2606): it
 * identifies, there is nothing to fetch.
 */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { parallax: 'https://parallax.example/ns#' }];

type CodePoints = ReadonlyMap<string, (utf16: number) => number>;

/** W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): one collection with one page. */
export const webAnnotation: Format = {
  name: 'Web Annotation (JSON-LD)',
  fileName: 'annotations.jsonld',
  offsets: 'Unicode code points',
  cannotHold: [
    'Programs that know only the standard show tags and notes, but not the fields (speaker, holder, value, basis).',
    'Of the codebook, the names and ids of codes and fields: no definitions, and not what a passage’s codes were before.',
    'Deleted annotations, and what an annotation’s tags, fields and note were before they were changed.',
  ],
  write(contents) {
    return `${JSON.stringify(collectionOf(contents), wellFormed, 2)}\n`;
  },
};

/** A lone half of a surrogate pair cannot be written in UTF-8: it becomes U+FFFD here as it does in the text files. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function collectionOf({ case: { id, name }, exported, texts, passages }: CaseExport) {
  const codePoints = new Map(texts.map(({ path, text }) => [path, codePointOffsets(text)]));
  const collection = {
    '@context': CONTEXT,
    id: iri(id),
    type: 'AnnotationCollection',
    label: name,
    generator: { type: 'Software', name: 'Parallax' },
    generated: moment(exported),
    total: passages.length,
  };
  // The model wants at least one item on a page: an empty collection has none.
  if (passages.length === 0) return collection;
  const page = {
    id: `${iri(id)}#page-1`,
    type: 'AnnotationPage',
    partOf: iri(id),
    startIndex: 0,
    items: passages.map((passage) => annotationOf(passage, codePoints)),
  };
  return { ...collection, first: page, last: page.id };
}

function annotationOf(passage: ExportedPassage, codePoints: CodePoints) {
  const { annotation, author } = passage;
  const { origin } = annotation;
  return {
    id: iri(annotation.id),
    type: 'Annotation',
    motivation: 'tagging',
    ...(author && { creator: agentOf(author) }),
    created: moment(annotation.created),
    modified: moment(annotation.modified),
    body: bodiesOf(passage),
    target: targetOf(passage, codePoints),
    'parallax:place': annotation.place,
    'parallax:origin': origin.kind,
    ...(origin.kind === 'suggestion' && { 'parallax:confidence': origin.confidence }),
    ...fieldsOf(annotation),
    ...answersIn(passage),
    'parallax:codebookVersion': annotation.codebookVersion,
    ...historyOf(annotation),
  };
}

function agentOf({ id, name }: Author) {
  return { id: iri(id), type: 'Person', name };
}

function bodiesOf({ annotation: { tags, note }, codes }: ExportedPassage) {
  const tagging = inTagOrder(tags).map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag }));
  const classifying = codes.map(({ id, tag, name }) => ({
    id: iri(id),
    type: 'TextualBody',
    purpose: 'classifying',
    value: name,
    'parallax:tag': tag,
  }));
  const commenting = { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note };
  return [...tagging, ...classifying, ...(note ? [commenting] : [])];
}

/** The fields under their own names: `parallax:speakers`, `parallax:value`, … */
function fieldsOf({ fields }: LiveAnnotation): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`parallax:${name}`, value]));
}

/** What was answered to the codebook's own fields. */
function answersIn({ answers }: ExportedPassage) {
  if (answers.length === 0) return {};
  const own = answers.map(({ field: { id, label }, value }) => ({
    id: iri(id),
    'parallax:label': label,
    'parallax:answer': value,
  }));
  return { 'parallax:ownFields': own };
}

/** The words on which the passage stood before a person confirmed its present place, the oldest first. */
function historyOf({ history = [] }: LiveAnnotation) {
  if (history.length === 0) return {};
  const former = history.map(({ selectors, until }) => ({
    'parallax:quote': quoteOf(selectors)?.exact,
    'parallax:until': moment(until),
  }));
  return { 'parallax:history': former };
}

function targetOf({ article, quote, captured, place }: ExportedPassage, codePoints: CodePoints) {
  const { headline, published } = article;
  return {
    type: 'SpecificResource',
    source: article.url,
    selector: [quoteSelector(quote), ...positionSelectors(place, codePoints)],
    ...(captured !== null && { state: stateOf(captured, place) }),
    'parallax:outlet': outletOf(article),
    ...(headline !== null && { 'parallax:headline': headline }),
    ...(published !== null && { 'parallax:published': published.value }),
  };
}

function quoteSelector({ type, exact, prefix, suffix }: ExportedPassage['quote']) {
  return { type, exact, prefix, suffix };
}

function positionSelectors(place: ExportedPassage['place'], codePoints: CodePoints) {
  const convert = place && codePoints.get(place.file.path);
  if (!convert) return [];
  return [{ type: 'TextPositionSelector', start: convert(place.start), end: convert(place.end) }];
}

/** Which version of the page was marked, and the file with its text, which the positions count in. */
function stateOf(captured: Timestamp, place: ExportedPassage['place']) {
  return { type: 'TimeState', sourceDate: moment(captured), ...(place && { cached: place.file.path }) };
}

function iri(id: string): string {
  return `urn:uuid:${id}`;
}

function moment(time: Timestamp): string {
  return new Date(time).toISOString();
}
