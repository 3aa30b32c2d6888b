import { isObject, listOf, type JsonObject } from '../foreign-file/json-values.ts';

/** What a selector breaks of https://www.w3.org/TR/annotation-model/#selectors. @param place where it stands in the annotation. */
export function selectorFaults(place: string, selector: unknown): string[] {
  if (typeof selector === 'string') return URL.canParse(selector) ? [] : [`“${place}” is no IRI`];
  if (!isObject(selector)) return [`“${place}” is neither an IRI nor an object`];
  const rules = listOf(selector['type']).flatMap((type) => RULES[String(type)]?.(selector) ?? []);
  return [
    ...rules.map((fault) => `“${place}.${fault}`),
    ...listOf(selector['refinedBy']).flatMap((one) => selectorFaults(`${place}.refinedBy`, one)),
  ];
}

type Rule = (selector: JsonObject) => string[];

/** 4.2.1 to 4.2.9 */
const RULES: Readonly<Record<string, Rule>> = {
  FragmentSelector: (selector) => [...oneText(selector, 'value'), ...atMostOne(selector, 'conformsTo')],
  CssSelector: (selector) => oneText(selector, 'value'),
  XPathSelector: (selector) => oneText(selector, 'value'),
  TextQuoteSelector: (selector) => [
    ...oneText(selector, 'exact'),
    ...(selector['prefix'] === undefined ? [] : oneText(selector, 'prefix')),
    ...(selector['suffix'] === undefined ? [] : oneText(selector, 'suffix')),
  ],
  TextPositionSelector: positions,
  DataPositionSelector: positions,
  RangeSelector: (selector) => [...oneObject(selector, 'startSelector'), ...oneObject(selector, 'endSelector')],
};

function oneText(selector: JsonObject, key: string): string[] {
  if (selector[key] === undefined) return [`${key}” is missing`];
  return typeof selector[key] === 'string' ? [] : [`${key}” is not one text`];
}

function atMostOne(selector: JsonObject, key: string): string[] {
  return selector[key] === undefined || typeof selector[key] === 'string' ? [] : [`${key}” has several values`];
}

function positions(selector: JsonObject): string[] {
  const { start, end } = selector;
  const wrong = Object.entries({ start, end }).flatMap(([key, value]) =>
    isCount(value) ? [] : [`${key}” is no count`],
  );
  return wrong.length === 0 && Number(start) > Number(end) ? ['end” stands before the start'] : wrong;
}

function oneObject(selector: JsonObject, key: string): string[] {
  return isObject(selector[key]) ? [] : [`${key}” is missing`];
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
