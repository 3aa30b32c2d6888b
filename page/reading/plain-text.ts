import { foldWhiteSpace } from '../../model/article-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };
const LONGEST = 1000;

/**
 * A value of a page's metadata as one line of plain text; null where it is none or empty. Sites often leave
 * HTML entities in JSON-LD; the common ones are resolved by hand, since a parser would take markup too.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, LONGEST).replace(/&(#x?[\da-f]{1,6}|[a-z]{2,4});/giu, resolve);
  return foldWhiteSpace(text) || null;
}

function resolve(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
