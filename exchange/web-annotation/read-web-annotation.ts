import { Fields } from '../../model/annotation.ts';
import {
  CorpusText,
  type Corpus,
  type CorpusAuthor,
  type CorpusCode,
  type CorpusField,
  type CorpusFieldName,
  type CorpusPassage,
  type CorpusRefusal,
} from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { jsonOfFile } from '../foreign-file/json-document.ts';
import { isObject, listOf, textIn, type JsonObject } from '../foreign-file/json-values.ts';
import type { Reader } from '../format.ts';
import { idOfIri } from './context.ts';
import { annotationsIn, type WrittenAnnotation } from './annotations-in.ts';
import { readBodies } from './read-bodies.ts';
import { readTargets, type ReadTarget } from './read-target.ts';

/** Web Annotations: one, a list, a page, or a collection with its pages embedded. Positions count code points of the page's text. */
export const webAnnotationReader: Reader = { id: 'web-annotation', read };

async function read(file: Blob): Promise<Corpus> {
  const { collection, annotations } = annotationsIn(await jsonOfFile(file));
  const codes = new Map<string, CorpusCode>();
  const authors = new Map<string, CorpusAuthor>();
  const fieldNames = new Map<string, CorpusFieldName>();
  const refused: CorpusRefusal[] = [];
  const texts = new Map<string, CorpusText>();
  for (const { annotation, place } of annotations) {
    const { codes: found, note } = readBodies(annotation);
    for (const code of found) codes.set(code.id, code);
    for (const field of ownFieldsIn(annotation)) fieldNames.set(field.id, { id: field.id, label: field.label });
    const author = authorOf(annotation);
    if (author) authors.set(author.id ?? author.name, author);
    const about = { ...aboutOf(annotation), codes: [...new Set(found.map(({ id }) => id))], note, author };
    for (const target of readTargets(annotation['target'])) {
      if ('reason' in target) refused.push({ place, reason: target.reason });
      else add(texts, target, { ...about, ...passageAt(target) });
    }
  }
  const [id, exported] = [textIn(collection['id']), timeOf(collection['generated'])];
  return {
    id: id === null ? null : idOfIri(id),
    name: textIn(collection['label']) ?? '',
    exported,
    salt: textIn(collection['parallax:salt']),
    codes: [...codes.values()],
    fieldNames: [...fieldNames.values()],
    authors: [...authors.values()],
    total: annotations.length,
    refused,
    texts: () => checkedTexts(texts),
  };
}

async function* checkedTexts(texts: ReadonlyMap<string, CorpusText>) {
  for (const text of texts.values()) yield checked(CorpusText, text, text.article.address ?? '');
}

function aboutOf(annotation: WrittenAnnotation['annotation']): CorpusPassage {
  const { id, created, modified, 'parallax:codebookVersion': version } = annotation;
  return {
    ...BLANK_PASSAGE,
    id: typeof id === 'string' ? idOfIri(id) : null,
    place: annotation['parallax:place'] === 'page' ? 'page' : 'article',
    created: timeOf(created),
    modified: timeOf(modified),
    confidence: typeof annotation['parallax:confidence'] === 'number' ? annotation['parallax:confidence'] : null,
    fields: fieldsOf(annotation),
    codebookVersion: typeof version === 'number' ? version : null,
    former: listOf(annotation['parallax:history'])
      .filter(isObject)
      .map((one) => ({ quote: textIn(one['parallax:quote']), until: timeOf(one['parallax:until']) ?? 0 })),
  };
}

function passageAt({ quote, points, written }: ReadTarget): Partial<CorpusPassage> {
  const [hash, length] = [written['parallax:quoteHash'], written['parallax:quoteLength']];
  return { quote, points, hashed: typeof hash === 'string' ? { hash, length: Number(length) } : null };
}

/** Passages of one page in one version stand together. */
function add(texts: Map<string, CorpusText>, { source, written }: ReadTarget, passage: CorpusPassage): void {
  const state: JsonObject = listOf(written['state']).find(isObject) ?? {};
  const captured = timeOf(state['sourceDate']);
  const hash = textIn(written['parallax:revisionHash']);
  const key = JSON.stringify([source, captured, hash]);
  const known = texts.get(key);
  if (known) {
    known.file ??= textIn(state['cached']);
    known.passages.push(passage);
    return;
  }
  const published = textIn(written['parallax:published']);
  texts.set(key, {
    article: {
      id: source.startsWith(ARTICLE) ? decodeURIComponent(source.slice(ARTICLE.length)) : null,
      address: source.startsWith(ARTICLE) ? null : source,
      outlet: textIn(written['parallax:outlet']),
      headline: textIn(written['parallax:headline']),
      byline: null,
      published: published === null ? null : readPublished(published),
      language: null,
    },
    revision: { id: null, captured, hash },
    file: textIn(state['cached']),
    text: null,
    passages: [passage],
  });
}

const ARTICLE = 'urn:parallax:article:';

function authorOf({ creator }: JsonObject): CorpusAuthor | null {
  const [first] = listOf(creator);
  if (typeof first === 'string') return { id: idOfIri(first), name: first };
  if (!isObject(first)) return null;
  const id = textIn(first['id']);
  const name = [first['name'], first['nickname'], id].map(textIn).find((one) => one !== null && one !== '');
  return name ? { id: id === null ? null : idOfIri(id), name } : null;
}

function fieldsOf(annotation: JsonObject): CorpusPassage['fields'] {
  const known = Object.keys(Fields.shape).map((name) => [name, annotation[`parallax:${name}`]] as const);
  const own = ownFieldsIn(annotation).map(({ id, value }) => [id, value] as const);
  const given = [...known, ...own].filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Record<string, CorpusField>;
}

function ownFieldsIn(annotation: JsonObject): (CorpusFieldName & { value: unknown })[] {
  return listOf(annotation['parallax:ownFields'])
    .filter(isObject)
    .map((one) => ({
      id: idOfIri(textIn(one['id']) ?? ''),
      label: textIn(one['parallax:label']) ?? '',
      value: one['parallax:answer'],
    }));
}

/** Milliseconds since 1970; a moment without a zone is taken as UTC, as the model asks for. */
function timeOf(written: unknown): number | null {
  if (typeof written !== 'string') return null;
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/u.test(written) ? written : `${written}Z`);
  return time >= 0 ? time : null;
}
