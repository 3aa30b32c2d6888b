import type { Stretch } from '../../stretch.ts';

/** Marks of one family open and close each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'corner';

export interface QuoteMark extends Stretch {
  family: MarkFamily;
  /** What its place and its shape say: many pages set marks the wrong way round. */
  role: 'opens' | 'closes' | 'either';
}

const FAMILIES: readonly (readonly [MarkFamily, RegExp])[] = [
  ['double', /^(?:["“”„‟＂]|''|‘‘|’’|``)$/u],
  ['guillemet', /^[«»]$/u],
  ['corner', /^[「」『』]$/u],
  ['single', /^['‘’‚‛`‹›]$/u],
];

const ANY_MARK = /''|‘‘|’’|``|["“”„‟＂«»「」『』'‘’‚‛`‹›]/gu;
const OPENING_SHAPES = /^(?:[“„‟「『‘‚‛‹]|``|‘‘)$/u;
const CLOSING_SHAPES = /^(?:[”」』’›]|’’)$/u;
const NEUTRAL_SHAPES = /^(?:["'＂`]|'')$/u;

/** After these a quotation begins. */
const BEFORE_OPENING = /[\s([{—–\-/:“„‘«"'‚>]$|^$/u;
/** Before these it has ended. */
const BEHIND_CLOSING = /^[\s.,;:!?)\]}—–\-…/”’“»"'<]|^$/u;

/** ’90s, ’em, ’tis: a letter is left out, nothing is opened. */
const LEAVES_OUT_LETTERS =
  /^(?:\p{Nd}0s?\b|\p{Nd}{2}\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|n\b|round\b|bout\b|s\b|t\b)/iu;

export type GuillemetWay = 'inwards' | 'outwards' | 'same' | 'none';

/**
 * Which way the guillemets of a text open: «so» or, in German books, »so«. A text with one kind only, as Swedish
 * and Finnish have it, is recognised by their language; elsewhere that kind is an arrow.
 */
export function guillemetWay(text: string, language: string | null): GuillemetWay {
  const first = text.search(/[«»]/u);
  if (first < 0) return 'none';
  if (text.includes('«') && text.includes('»')) return text[first] === '«' ? 'inwards' : 'outwards';
  return /^(?:fi|sv)\b/iu.test(language ?? '') ? 'same' : 'none';
}

/** The quotation marks of a block, in order; offsets are UTF-16 in the block's text. Apostrophes are left out. */
export function marksIn(text: string, way: GuillemetWay): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const { 0: glyph, index: start } of text.matchAll(ANY_MARK)) {
    const end = start + glyph.length;
    const family = FAMILIES.find(([, shapes]) => shapes.test(glyph))?.[0] ?? 'double';
    const role = family === 'guillemet' ? guillemetRole(glyph, way) : roleAt(text, glyph, start, end);
    if (role !== null && !(family === 'single' && isApostrophe(text, start, end, role))) {
      marks.push({ start, end, family, role });
    }
  }
  return marks;
}

function guillemetRole(glyph: string, way: GuillemetWay): QuoteMark['role'] | null {
  if (way === 'none') return null;
  if (way === 'same') return 'either';
  return (glyph === '«') === (way === 'inwards') ? 'opens' : 'closes';
}

function roleAt(text: string, glyph: string, start: number, end: number): QuoteMark['role'] {
  const before = text.slice(Math.max(0, start - 1), start);
  const behind = text.slice(end, end + 1);
  if (/^[„‚「『]$/u.test(glyph)) return 'opens';
  const opens = BEFORE_OPENING.test(before) && !/^\s?$/u.test(behind);
  const closes = BEHIND_CLOSING.test(behind) && !/^\s?$/u.test(before);
  if (opens !== closes) return opens ? 'opens' : 'closes';
  // “said.”The”: the pair it belongs to decides.
  if (NEUTRAL_SHAPES.test(glyph) || /[.,!?]$/u.test(before)) return 'either';
  if (OPENING_SHAPES.test(glyph)) return 'opens';
  return CLOSING_SHAPES.test(glyph) ? 'closes' : 'either';
}

function isApostrophe(text: string, start: number, end: number, role: QuoteMark['role']): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const behind = text.slice(end, end + 4);
  if (/[\p{L}\p{M}\p{Nd}]/u.test(before) && /^[\p{L}\p{Nd}]/u.test(behind)) return true;
  return role === 'opens' && LEAVES_OUT_LETTERS.test(behind);
}
