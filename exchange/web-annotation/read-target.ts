import type { CorpusPassage } from '../../model/corpus.ts';
import { isObject, listOf, textIn, type JsonObject } from '../foreign-file/json-values.ts';

/** What a target says of where a passage stands, or why it is none. */
export interface ReadTarget {
  /** The page's address. */
  source: string;
  /** The target as it is written, for what else it tells. */
  written: JsonObject;
  quote: CorpusPassage['quote'];
  points: CorpusPassage['points'];
}

export interface NoPassage {
  reason: string;
}

/** Kinds of resources that have no text to mark (3.2.1). */
const NOT_TEXT = new Set(['Image', 'Video', 'Sound', 'Dataset']);
const COMPOSITES = ['Choice', 'Composite', 'List', 'Independents'];

/** Each passage of a target: one, or one for each item of a list. Faults were looked for before. */
export function readTargets(target: unknown): (ReadTarget | NoPassage)[] {
  return listOf(target).flatMap((one) => {
    if (typeof one === 'string') return [readSource(one, {})];
    if (!isObject(one)) return [];
    const isComposite = listOf(one['type']).some((type) => COMPOSITES.includes(String(type)));
    return isComposite ? readTargets(one['items']) : [readOne(one)];
  });
}

function readOne(target: JsonObject): ReadTarget | NoPassage {
  const { source = target['id'] } = target;
  const about = isObject(source) ? source : target;
  const kind = listOf(about['type'])
    .map(textIn)
    .find((type) => type !== null && NOT_TEXT.has(type));
  if (kind) return { reason: `it marks something that is no text (${kind}).` };
  const address = isObject(source) ? source['id'] : source;
  return readSource(typeof address === 'string' ? address : '', target);
}

function readSource(source: string, target: JsonObject): ReadTarget | NoPassage {
  if (!/^(https?:|urn:parallax:)/u.test(source)) return { reason: 'what it marks has no address on the web.' };
  const selectors = listOf(target['selector']).flatMap(withRefinements);
  const [quote, points] = [quoteIn(selectors), pointsIn(selectors)];
  // A selector that only narrows down where the words are is no loss; without words or position it is all there is.
  const others = [...new Set(selectors.map((selector) => textIn(selector['type']) ?? 'one that lies elsewhere'))];
  if (!quote && !points && others.length > 0) {
    return { reason: `it marks a part of the page that is given by no words (${others.join(', ')}).` };
  }
  return { source, written: target, quote, points };
}

/** A selector and those that refine it, outermost first. */
function withRefinements(selector: unknown): JsonObject[] {
  if (typeof selector === 'string') return [{}];
  return isObject(selector) ? [selector, ...listOf(selector['refinedBy']).flatMap(withRefinements)] : [];
}

function quoteIn(selectors: readonly JsonObject[]): CorpusPassage['quote'] {
  const quote = selectors.findLast(({ type }) => listOf(type).includes('TextQuoteSelector'));
  if (!quote) return null;
  return {
    exact: textIn(quote['exact']) ?? '',
    prefix: textIn(quote['prefix']) ?? '',
    suffix: textIn(quote['suffix']) ?? '',
  };
}

/** A position that refines another selector counts from there, and says nothing of the page's text. */
function pointsIn(selectors: readonly JsonObject[]): CorpusPassage['points'] {
  const refining = new Set(selectors.flatMap(({ refinedBy }) => listOf(refinedBy)));
  const position = selectors.find(
    (selector) => listOf(selector['type']).includes('TextPositionSelector') && !refining.has(selector),
  );
  return position ? { start: Number(position['start']), end: Number(position['end']) } : null;
}
