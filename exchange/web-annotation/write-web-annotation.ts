import type { Corpus, CorpusAuthor, CorpusCode, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { Fields } from '../../model/annotation.ts';
import { codePointOffsets } from '../code-points.ts';
import type { Chunks } from '../corpus/chunks.ts';
import type { Format } from '../format.ts';
import { CONTEXT, iri } from './context.ts';

/** W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): one collection with one page. */
export const webAnnotation: Format = {
  id: 'web-annotation',
  name: 'Web Annotation (JSON-LD)',
  ending: '.jsonld',
  type: 'application/ld+json',
  offsets: 'Unicode code points',
  worksWithoutText: true,
  cannotHold: [
    'Programs that know only the standard show tags and notes, but not the fields (speaker, holder, value, basis).',
    'Of the codebook, the names and ids of codes and fields: no definitions, and not what a passage’s codes were before.',
    'Deleted annotations, and what an annotation’s tags, fields and note were before they were changed.',
    'The articles’ texts: they go along in files of their own, or stay on the pages.',
  ],
  write: collection,
};

async function* collection(corpus: Corpus): Chunks & AsyncGenerator<string> {
  const { id, name, exported, salt } = corpus;
  const address = id === null ? 'urn:parallax:collection' : iri(id);
  const head = {
    '@context': CONTEXT,
    id: address,
    type: 'AnnotationCollection',
    label: name,
    generator: { type: 'Software', name: 'Parallax' },
    ...(exported !== null && { generated: moment(exported) }),
    ...(salt !== null && { 'parallax:salt': salt }),
  };
  yield written(head, 2).replace(/\n\}$/u, '');
  const page = { id: `${address}#page-1`, type: 'AnnotationPage', partOf: address, startIndex: 0 };
  let total = 0;
  for await (const text of corpus.texts()) {
    // The model wants at least one item on a page: an empty collection has none.
    if (total === 0 && text.passages.length > 0) yield `,\n  "first": ${written(page, 0).slice(0, -1)},"items":[\n`;
    const items = annotationsOf(text, corpus).map((one) => written(one, 0));
    if (items.length > 0) yield `${total === 0 ? '' : ',\n'}${items.join(',\n')}`;
    total += items.length;
  }
  if (total > 0) yield `\n  ]},\n  "last": ${JSON.stringify(page.id)}`;
  yield `,\n  "total": ${total}\n}\n`;
}

/** A lone half of a surrogate pair cannot be written in UTF-8: it becomes U+FFFD here as it does in the text files. */
function written(value: object, indent: number): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one), indent);
}

function annotationsOf(text: CorpusText, { codes, fieldNames }: Corpus): object[] {
  const points = text.text === null ? null : codePointOffsets(text.text);
  const codeOf = new Map(codes.map((code) => [code.id, code]));
  const labelOf = new Map(fieldNames.map(({ id, label }) => [id, label]));
  return text.passages.map((passage) => annotationOf(passage, text, { points, codeOf, labelOf }));
}

type CodeOf = ReadonlyMap<string, CorpusCode>;

/** What the annotations of a text have in common. */
interface Known {
  points: ToPoints;
  codeOf: CodeOf;
  labelOf: ReadonlyMap<string, string>;
}

type ToPoints = ((utf16: number) => number) | null;

function annotationOf(passage: CorpusPassage, text: CorpusText, { points, codeOf, labelOf }: Known) {
  const { id, author, created, modified, place, confidence, codebookVersion } = passage;
  return {
    ...(id !== null && { id: iri(id) }),
    type: 'Annotation',
    motivation: passage.codes.length > 0 ? 'tagging' : 'commenting',
    ...(author && { creator: agentOf(author) }),
    ...(created !== null && { created: moment(created) }),
    ...(modified !== null && { modified: moment(modified) }),
    body: bodiesOf(passage, codeOf),
    target: targetOf(passage, text, points),
    'parallax:place': place,
    'parallax:origin': confidence === null ? 'hand' : 'suggestion',
    ...(confidence !== null && { 'parallax:confidence': confidence }),
    ...fieldsOf(passage, labelOf),
    ...(codebookVersion !== null && { 'parallax:codebookVersion': codebookVersion }),
    ...historyOf(passage),
  };
}

function agentOf({ id, name }: CorpusAuthor) {
  return { ...(id !== null && { id: iri(id) }), type: 'Person', name };
}

/** A tag by its word; a code below it by its name, with its id, so that it is known again when it is called something else. */
function bodiesOf({ codes, note }: CorpusPassage, codeOf: CodeOf) {
  const coding = codes.map((id) => {
    const code = codeOf.get(id);
    if (!code || code.parent === null) return { type: 'TextualBody', purpose: 'tagging', value: id };
    return { id: iri(id), type: 'TextualBody', purpose: 'classifying', value: code.name, 'parallax:tag': code.parent };
  });
  const commenting = { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note };
  return note ? [...coding, commenting] : coding;
}

/** The fields under their own names (`parallax:speakers`, `parallax:value`, …); those that a codebook adds as a list. */
function fieldsOf({ fields }: CorpusPassage, labelOf: Known['labelOf']): Record<string, unknown> {
  const [known, own]: [Record<string, unknown>, object[]] = [{}, []];
  for (const [name, value] of Object.entries(fields)) {
    if (Object.hasOwn(Fields.shape, name)) known[`parallax:${name}`] = value;
    else own.push({ id: iri(name), 'parallax:label': labelOf.get(name) ?? name, 'parallax:answer': value });
  }
  return own.length > 0 ? { ...known, 'parallax:ownFields': own } : known;
}

/** The words on which the passage stood before a person confirmed its present place, the oldest first. */
function historyOf({ former }: CorpusPassage) {
  if (former.length === 0) return {};
  return {
    'parallax:history': former.map(({ quote, until }) => ({
      ...(quote !== null && { 'parallax:quote': quote }),
      'parallax:until': moment(until),
    })),
  };
}

function targetOf(passage: CorpusPassage, text: CorpusText, toPoints: ToPoints) {
  const { article, revision } = text;
  const { id, address, outlet, headline, published } = article;
  const selector = selectorsOf(passage, toPoints);
  return {
    type: 'SpecificResource',
    source: address ?? `urn:parallax:article:${encodeURIComponent((id ?? headline ?? '').toWellFormed())}`,
    ...(selector.length > 0 && { selector }),
    ...(revision.captured !== null && { state: stateOf(passage, text) }),
    ...(passage.hashed && {
      'parallax:quoteHash': passage.hashed.hash,
      'parallax:quoteLength': passage.hashed.length,
    }),
    ...(revision.hash !== null && { 'parallax:revisionHash': revision.hash }),
    ...(outlet !== null && { 'parallax:outlet': outlet }),
    ...(headline !== null && { 'parallax:headline': headline }),
    ...(published !== null && { 'parallax:published': published.value }),
  };
}

function selectorsOf({ quote, position, points }: CorpusPassage, toPoints: ToPoints): object[] {
  const at = position && toPoints ? { start: toPoints(position.start), end: toPoints(position.end) } : points;
  return [
    ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
    ...(at ? [{ type: 'TextPositionSelector', ...at }] : []),
  ];
}

/** Which version of the page was marked, and the file with its text, which the positions count in. */
function stateOf({ position, points }: CorpusPassage, { revision, file }: CorpusText) {
  const cached = file !== null && (position || points) ? { cached: file } : {};
  return { type: 'TimeState', sourceDate: moment(revision.captured ?? 0), ...cached };
}

function moment(time: number): string {
  return new Date(time).toISOString();
}
