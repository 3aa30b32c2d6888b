import { isObject, listOf, type JsonObject } from '../foreign-file/json-values.ts';
import { selectorFaults } from './selector-faults.ts';

/** What is wrong, after where it stands in the annotation: “body.id is no IRI”. */
export type Faults = string[];

/**
 * What of the Web Annotation Data Model an annotation breaks, as far as the model says "must" and a reader can tell; empty for a
 * sound one. Section numbers are those of https://www.w3.org/TR/annotation-model/.
 */
export function annotationFaults(annotation: JsonObject): Faults {
  const { id, type, target, body, bodyValue, creator, generator } = annotation;
  return [
    ...(Array.isArray(id) ? ['“id” has several values: an annotation has one'] : irisAt('id', id)),
    ...typeFaults(type),
    ...['created', 'modified', 'generated'].flatMap((key) => momentFaults(key, annotation[key])),
    ...['rights', 'via'].flatMap((key) => irisAt(key, annotation[key])),
    ...oneAt('canonical', annotation['canonical'], isIri, 'one IRI'),
    ...agentFaults('creator', creator),
    ...agentFaults('generator', generator),
    ...listOf(annotation['motivation']).flatMap((one) => (typeof one === 'string' ? [] : ['“motivation” is no text'])),
    ...(body !== undefined && bodyValue !== undefined ? ['it has both “body” and “bodyValue”'] : []),
    ...oneAt('bodyValue', bodyValue, isText, 'one text'),
    ...listOf(body).flatMap((one) => resourceFaults('body', one)),
    ...(target === undefined ? ['“target” is missing'] : []),
    ...listOf(target).flatMap((one) => resourceFaults('target', one)),
  ];
}

/** 3.1 */
function typeFaults(type: unknown): Faults {
  if (type === undefined) return ['“type” is missing'];
  return listOf(type).includes('Annotation')
    ? []
    : [`“type” is ${JSON.stringify(type)?.slice(0, 40)} and not "Annotation"`];
}

/** 3.2, 4: a body or a target. */
function resourceFaults(place: string, resource: unknown): Faults {
  if (typeof resource === 'string') return isIri(resource) ? [] : [`“${place}” is no IRI`];
  if (!isObject(resource)) return [`“${place}” is neither an IRI nor an object`];
  const { id, value, source, selector, items, purpose } = resource;
  const types = listOf(resource['type']);
  return [
    ...oneAt(`${place}.id`, id, isIri, 'one IRI'),
    ...listOf(resource['format']).flatMap((one) => (isText(one) ? [] : [`“${place}.format” is no text`])),
    ...listOf(resource['language']).flatMap((one) => (isText(one) ? [] : [`“${place}.language” is no text`])),
    ...oneAt(`${place}.processingLanguage`, resource['processingLanguage'], isText, 'one language'),
    ...oneAt(`${place}.textDirection`, resource['textDirection'], isDirection, 'one of "ltr", "rtl" and "auto"'),
    ...(types.includes('TextualBody') && value === undefined
      ? [`“${place}.value” is missing from a textual body`]
      : []),
    ...oneAt(`${place}.value`, value, isText, 'one text'),
    ...listOf(purpose).flatMap((one) => (isText(one) ? [] : [`“${place}.purpose” is no text`])),
    ...specificFaults(place, types, source, selector),
    ...listOf(selector).flatMap((one) => selectorFaults(`${place}.selector`, one)),
    ...compositeFaults(place, types, items),
  ];
}

/** 4: a specific resource is specific about a source. */
function specificFaults(place: string, types: readonly unknown[], source: unknown, selector: unknown): Faults {
  const isSpecific = types.includes('SpecificResource') || selector !== undefined;
  if (source === undefined) return isSpecific ? [`“${place}.source” is missing from a specific resource`] : [];
  if (isObject(source)) return oneAt(`${place}.source.id`, source['id'] ?? null, isIri, 'one IRI');
  return oneAt(`${place}.source`, source, isIri, 'one IRI');
}

const COMPOSITES = ['Choice', 'Composite', 'List', 'Independents'];

/** 3.2.7 and 4.5 */
function compositeFaults(place: string, types: readonly unknown[], items: unknown): Faults {
  const kinds = types.filter((one) => COMPOSITES.includes(String(one)));
  if (kinds.length > 1) return [`“${place}.type” says ${kinds.join(' and ')} at once`];
  if (items === undefined) return kinds.length === 1 ? [`“${place}.items” is missing`] : [];
  if (kinds.length === 0) return [`“${place}” has items, but its type does not say how they belong together`];
  return listOf(items).flatMap((one) => resourceFaults(`${place}.items`, one));
}

/** 3.3.1 */
function momentFaults(key: string, value: unknown): Faults {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [`“${key}” has several values: there is one`];
  return isMoment(value) ? [] : [`“${key}” is no date and time in ISO 8601`];
}

/** 3.3.2 */
function agentFaults(key: string, value: unknown): Faults {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return isIri(one) ? [] : [`“${key}” is no IRI`];
    return isObject(one)
      ? oneAt(`${key}.id`, one['id'], isIri, 'one IRI')
      : [`“${key}” is neither an IRI nor an object`];
  });
}

function irisAt(key: string, value: unknown): Faults {
  return listOf(value).flatMap((one) => (isIri(one) ? [] : [`“${key}” is no IRI`]));
}

function oneAt(key: string, value: unknown, holds: (value: unknown) => boolean, what: string): Faults {
  return value === undefined || holds(value) ? [] : [`“${key}” is not ${what}`];
}

export function isIri(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value);
}

export function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isDirection(value: unknown): boolean {
  return value === 'ltr' || value === 'rtl' || value === 'auto';
}

function isMoment(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/u.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
