import { isObject, listOf, textIn, type JsonObject } from '../foreign-file/json-values.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { annotationFaults } from './annotation-faults.ts';
import { STANDARD_CONTEXT } from './context.ts';

export interface WrittenAnnotation {
  annotation: JsonObject;
  /** “items.2”; empty where the file is one annotation. */
  place: string;
}

/** As many faults are named at once: the first is often not the one that a person looks for. */
const FAULTS_NAMED = 6;
const MOST_PAGES = 100_000;

/** The annotations of a document, all of them sound, and what a collection says of itself. @throws {UnreadableFile} */
export function annotationsIn(document: unknown): { collection: JsonObject; annotations: WrittenAnnotation[] } {
  if (Array.isArray(document)) {
    return { collection: {}, annotations: document.map((one, index) => soundAt(one, `${index}`, true)) };
  }
  if (!isObject(document)) throw new UnreadableFile('', 'is no JSON object, and so no annotation.');
  const types = listOf(document['type']);
  if (types.includes('AnnotationCollection')) return { collection: document, annotations: inCollection(document) };
  if (types.includes('AnnotationPage')) {
    expectContext(document);
    return { collection: {}, annotations: itemsOf(document, '') };
  }
  return { collection: {}, annotations: [soundAt(document, '', true)] };
}

function inCollection(collection: JsonObject): WrittenAnnotation[] {
  expectContext(collection);
  const annotations: WrittenAnnotation[] = [];
  let page = collection['first'];
  for (let number = 1; page !== undefined; number += 1) {
    const place = number === 1 ? 'first' : `page ${number}`;
    if (typeof page === 'string') {
      throw new UnreadableFile(place, `this page is not in the file but at ${page.slice(0, 100)}.`);
    }
    if (!isObject(page) || number > MOST_PAGES) throw new UnreadableFile(place, 'is no page of annotations.');
    const items = itemsOf(page, `${place}.`);
    if (items.length === 0) throw new UnreadableFile(place, 'the page has no items: there is at least one.');
    // One by one: a call takes no hundred thousand arguments.
    for (const item of items) annotations.push(item);
    page = page['next'];
  }
  const { total } = collection;
  if (typeof total === 'number' && total !== annotations.length) {
    throw new UnreadableFile(
      'total',
      `says ${total} annotations, but there are ${annotations.length}: the file is not whole.`,
    );
  }
  return annotations;
}

function itemsOf({ items }: JsonObject, place: string): WrittenAnnotation[] {
  return listOf(items).map((item, index) => soundAt(item, `${place}items.${index}`, false));
}

function soundAt(annotation: unknown, place: string, isRoot: boolean): WrittenAnnotation {
  const shown = place || 'the annotation';
  if (typeof annotation === 'string') {
    throw new UnreadableFile(shown, 'this annotation is not in the file, only its address.');
  }
  if (!isObject(annotation)) throw new UnreadableFile(shown, 'is no JSON object, and so no annotation.');
  const faults = [...(isRoot ? contextFaults(annotation) : []), ...annotationFaults(annotation)];
  if (faults.length > 0) throw new UnreadableFile(shown, `${faults.slice(0, FAULTS_NAMED).join('; ')}.`);
  return { annotation, place: textIn(annotation['id']) ?? shown };
}

function expectContext(document: JsonObject): void {
  const [fault] = contextFaults(document);
  if (fault) throw new UnreadableFile('', `${fault}.`);
}

function contextFaults(document: JsonObject): string[] {
  const context = listOf(document['@context']).map((one) =>
    typeof one === 'string' ? one.replace(/^https:/u, 'http:') : one,
  );
  if (context.length === 0) return ['“@context” is missing: it is no Web Annotation'];
  return context.includes(STANDARD_CONTEXT) ? [] : [`“@context” does not name ${STANDARD_CONTEXT}`];
}
