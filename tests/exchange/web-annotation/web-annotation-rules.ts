/**
 * The rules of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that bear on what we
 * write, checked on plain JSON. Sections of the standard stand beside the rules.
 */

type Json = Record<string, unknown>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The terms that the standard's context defines, as far as we use them; any other key needs a prefix of ours. */
const TERMS = new Set(
  `@context id type label generator generated total first last partOf startIndex items motivation creator created
  modified body target purpose value format source selector state exact prefix suffix start end sourceDate cached name`.split(
    /\s+/u,
  ),
);

/** What breaks a rule, in words; empty for a sound collection. */
export function brokenRules(collection: unknown): string[] {
  const broken: string[] = [];
  const hold = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  const root = asObject(collection);
  const prefixes = asList(root['@context']).flatMap((one) =>
    typeof one === 'object' ? Object.entries(asObject(one)) : [],
  );

  hold(asList(root['@context']).includes(CONTEXT), '5.1 the collection names the context');
  hold(
    prefixes.every(([, iri]) => isIri(iri)),
    'a prefix stands for an IRI',
  );
  hold(isIri(root['id']), '5.1 the collection has an IRI');
  hold(root['type'] === 'AnnotationCollection', '5.1 the collection says its type');
  hold(isCount(root['total']), '5.1 the total is a count');
  const known = new Set([...TERMS, ...prefixes.map(([prefix]) => prefix)]);
  for (const key of keysIn(collection)) hold(known.has(key.split(':')[0] ?? ''), `the contexts define “${key}”`);

  if (root['total'] === 0) return broken;
  const page = asObject(root['first']);
  hold(isIri(page['id']) && page['type'] === 'AnnotationPage', '5.2 the page has an IRI and says its type');
  hold(root['last'] === page['id'], '5.1 the last page is the first');
  hold(page['partOf'] === root['id'], '5.2 the page belongs to the collection');
  const items = asList(page['items']);
  hold(items.length > 0 && items.length === root['total'], '5.2 the page holds the annotations');
  for (const item of items) checkAnnotation(asObject(item), hold);
  return broken;
}

type Hold = (holds: boolean, rule: string) => void;

function checkAnnotation(annotation: Json, hold: Hold): void {
  hold(annotation['type'] === 'Annotation', '3.1 an annotation says its type');
  hold(isIri(annotation['id']), '3.1 an annotation has one IRI');
  for (const key of ['created', 'modified']) hold(isMoment(annotation[key]), `3.3.1 ${key} is one moment in UTC`);
  if ('creator' in annotation) {
    const creator = asObject(annotation['creator']);
    hold(isIri(creator['id']) && creator['type'] === 'Person', '3.3.2 a creator is a person with an IRI');
  }
  const bodies = asList(annotation['body']).map(asObject);
  hold(
    bodies.every(({ type, value }) => type === 'TextualBody' && isText(value)),
    '3.2.4 a textual body has a value',
  );
  hold(
    bodies.every(({ purpose }) => ['tagging', 'classifying', 'commenting'].includes(String(purpose))),
    '3.3.5 a purpose is one of the standard’s',
  );
  hold(
    bodies.some(({ purpose }) => purpose === 'tagging'),
    'an annotation has a tag',
  );
  checkTarget(asObject(annotation['target']), hold);
}

function checkTarget(target: Json, hold: Hold): void {
  hold(isIri(target['source']), '4 a specific resource has one source');
  for (const selector of asList(target['selector']).map(asObject)) {
    const { type, exact, start, end } = selector;
    const isQuote = type === 'TextQuoteSelector' && isText(exact);
    const isPosition = type === 'TextPositionSelector' && isCount(start) && isCount(end) && start <= end;
    hold(isQuote || isPosition, '4.2.4 and 4.2.5 a selector has its words, or its start and end');
  }
  if (!('state' in target)) return;
  const { type, sourceDate, cached } = asObject(target['state']);
  hold(type === 'TimeState' && isMoment(sourceDate), '4.3.1 a time state has a date');
  hold(cached === undefined || isText(cached), '4.3.1 a copy has an address');
}

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...(key === '@context' ? [] : keysIn(inner))]);
}

export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(value);
}
