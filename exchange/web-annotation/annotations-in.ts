import { jsonElements } from '../foreign-file/json-elements.ts';
import { isObject, listOf, textIn, type JsonObject } from '../foreign-file/json-values.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { ReadingWork } from '../format.ts';
import { annotationFaults } from './annotation-faults.ts';
import { STANDARD_CONTEXT } from './context.ts';

export interface WrittenAnnotation {
  annotation: JsonObject;
  /** “items.2”; its own `id` where it has one. */
  place: string;
}

/** As many faults are named at once: the first is often not the one that a person looks for. */
const FAULTS_NAMED = 6;

/**
 * The annotations of a file, all of them sound, and last what a collection says of itself, where the file is one. Those of a list, a page or a
 * collection's pages are read one by one.
 * @throws {UnreadableFile} naming the place.
 */
export async function* annotationsIn(
  file: Blob,
  work: ReadingWork = {},
): AsyncGenerator<WrittenAnnotation | { collection: JsonObject }> {
  /** How many the list of each place has. */
  const counts = new Map<string, number>();
  for await (const one of jsonElements(file, isListOfAnnotations, work)) {
    if ('frame' in one) yield* inFrame(one.frame, counts);
    else {
      const list = placeOf(one.path);
      counts.set(list, one.index + 1);
      yield soundAt(one.value, `${list}${one.index}`, one.path.length === 0);
    }
  }
}

/** The whole file, a page's items, or those of a collection's first page and of the pages behind it. */
function isListOfAnnotations(path: readonly string[]): boolean {
  return path.length === 0 || /^(first\.(next\.)*)?items$/u.test(path.join('.'));
}

/** “first.items.”, “page 2.items.”, “items.”; empty for a list that is the whole file. */
function placeOf(path: readonly string[]): string {
  if (path.length < 2) return path.length === 0 ? '' : 'items.';
  return `${pageName(path.length - 1)}.items.`;
}

function pageName(number: number): string {
  return number === 1 ? 'first' : `page ${number}`;
}

/** What is not in lists: the only annotation of a file, a page's only item. And whether the lists stood where annotations do. */
function* inFrame(
  document: unknown,
  counts: ReadonlyMap<string, number>,
): Generator<WrittenAnnotation | { collection: JsonObject }> {
  if (Array.isArray(document)) return;
  if (!isObject(document)) throw new UnreadableFile('', 'is no JSON object, and so no annotation.');
  const types = listOf(document['type']);
  if (types.includes('AnnotationCollection')) {
    expectLists(counts, (place) => place !== 'items.');
    yield* inCollection(document, counts);
  } else if (types.includes('AnnotationPage')) {
    expectLists(counts, (place) => place === 'items.');
    expectContext(document);
    yield* onlyItem(document, 'items.');
  } else {
    expectLists(counts, () => false);
    yield soundAt(document, '', true);
  }
}

function expectLists(counts: ReadonlyMap<string, number>, isExpected: (place: string) => boolean): void {
  const odd = [...counts.keys()].find((place) => !isExpected(place));
  if (odd !== undefined) throw new UnreadableFile(odd.slice(0, -1), 'are annotations where none belong.');
}

function* inCollection(
  collection: JsonObject,
  counts: ReadonlyMap<string, number>,
): Generator<WrittenAnnotation | { collection: JsonObject }> {
  expectContext(collection);
  let found = 0;
  let page = collection['first'];
  for (let number = 1; page !== undefined; number += 1) {
    const place = pageName(number);
    if (typeof page === 'string') {
      throw new UnreadableFile(place, `this page is not in the file but at ${page.slice(0, 100)}.`);
    }
    if (!isObject(page)) throw new UnreadableFile(place, 'is no page of annotations.');
    const only = [...onlyItem(page, `${place}.items.`)];
    yield* only;
    const items = only.length + (counts.get(`${place}.items.`) ?? 0);
    if (items === 0) throw new UnreadableFile(place, 'the page has no items: there is at least one.');
    found += items;
    page = page['next'];
  }
  const { total } = collection;
  if (typeof total === 'number' && total !== found) {
    throw new UnreadableFile('total', `says ${total} annotations, but there are ${found}: the file is not whole.`);
  }
  yield { collection };
}

/** Who has one item may leave the brackets away. */
function* onlyItem({ items }: JsonObject, place: string): Generator<WrittenAnnotation> {
  if (!Array.isArray(items) && items !== undefined) yield soundAt(items, `${place}0`, false);
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
