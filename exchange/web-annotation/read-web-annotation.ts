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
import { gatherTexts, type StrayPassage } from '../corpus/gather-texts.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { isObject, listOf, textIn, type JsonObject } from '../foreign-file/json-values.ts';
import { timeOf } from '../foreign-file/time-of.ts';
import type { Reader, ReadingWork } from '../format.ts';
import { idOfIri } from './context.ts';
import { annotationsIn, type WrittenAnnotation } from './annotations-in.ts';
import { readBodies } from './read-bodies.ts';
import { readTargets, type ReadTarget } from './read-target.ts';

/** Web Annotations: one, a list, a page, or a collection with its pages embedded. Positions count code points of the page's text. */
export const webAnnotationReader: Reader = { id: 'web-annotation', beginsAs: /"@context"/u, read };

async function read(file: Blob, work: ReadingWork = {}): Promise<Corpus> {
  const codes = new Map<string, CorpusCode>();
  const authors = new Map<string, CorpusAuthor>();
  const fieldNames = new Map<string, CorpusFieldName>();
  const refused: CorpusRefusal[] = [];
  let collection: JsonObject = {};
  let total = 0;
  // Read through once: a fault in the last annotation is to be known before anything is taken from the first.
  for await (const one of annotationsIn(file, work)) {
    if ('collection' in one) collection = one.collection;
    else {
      total += 1;
      for (const code of readBodies(one.annotation).codes) codes.set(code.id, code);
      for (const { id, label } of ownFieldsIn(one.annotation)) fieldNames.set(id, { id, label });
      const author = authorOf(one.annotation);
      if (author) authors.set(author.id ?? author.name, author);
      refused.push(...checkedTargets(one));
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
    total,
    refused,
    texts: () => gatherTexts(strayPassages(file, work.signal), keyOf),
  };
}

/** Why some targets are no passages; what the others are is checked. */
function checkedTargets(written: WrittenAnnotation): CorpusRefusal[] {
  return passagesOf(written).flatMap((found) => {
    if ('reason' in found) return [found];
    checked(CorpusText, { ...found.text, passages: [found.passage] }, written.place);
    return [];
  });
}

async function* strayPassages(file: Blob, signal?: AbortSignal): AsyncGenerator<StrayPassage> {
  for await (const one of annotationsIn(file, signal ? { signal } : {})) {
    if ('collection' in one) continue;
    for (const found of passagesOf(one)) if ('passage' in found) yield found;
  }
}

/** Passages of one page in one version stand together. */
function keyOf({ text: { article, revision } }: StrayPassage): string {
  return JSON.stringify([article.id, article.address, revision]);
}

/** A passage for each target of an annotation, or why it is none. */
function passagesOf({ annotation, place }: WrittenAnnotation): (StrayPassage | CorpusRefusal)[] {
  const { codes, note } = readBodies(annotation);
  const author = authorOf(annotation);
  const about = { ...aboutOf(annotation), codes: [...new Set(codes.map(({ id }) => id))], note, author };
  return readTargets(annotation['target']).map((target) =>
    'reason' in target
      ? { place, reason: target.reason }
      : { passage: { ...about, ...passageAt(target) }, text: textOf(target) },
  );
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

function textOf({ source, written }: ReadTarget): CorpusText {
  const state: JsonObject = listOf(written['state']).find(isObject) ?? {};
  const published = textIn(written['parallax:published']);
  return {
    article: {
      id: source.startsWith(ARTICLE) ? unescaped(source.slice(ARTICLE.length)) : null,
      address: source.startsWith(ARTICLE) ? null : source,
      outlet: textIn(written['parallax:outlet']),
      headline: textIn(written['parallax:headline']),
      byline: null,
      published: published === null ? null : readPublished(published),
      language: null,
    },
    revision: { id: null, captured: timeOf(state['sourceDate']), hash: textIn(written['parallax:revisionHash']) },
    file: textIn(state['cached']),
    text: null,
    passages: [],
  };
}

const ARTICLE = 'urn:parallax:article:';

/** As it is written, where a percent sign in it escapes nothing. */
function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

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
