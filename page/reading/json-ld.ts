import { plainText } from './plain-text.ts';
import { elementsOf, textContentOf } from '../text/unclobbered.ts';

/** What a page's JSON-LD (schema.org) says of its article. All of it is a stranger's data: read by guards, never trusted. */
export interface JsonLdArticle {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  language: string | null;
  types: string[];
  /** False where it says that its text is for subscribers. */
  isFree: boolean;
}

type Entry = Readonly<Record<string, unknown>>;

/** NewsArticle, BlogPosting, AnalysisNewsArticle and their kin, with or without the vocabulary's address. */
const ARTICLE_TYPE = /^[A-Za-z]*(Article|Posting|Report|Review)$/u;
/** Where sites nest the article. Lists of other articles (`itemListElement`, `hasPart`) are not followed. */
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const DEEPEST = 4;

/** The first article that the page's JSON-LD describes; null where there is none that can be read. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  for (const script of elementsOf(document, 'script[type="application/ld+json" i]')) {
    const entry = findArticle(parseLenient(textContentOf(script) ?? ''), 0);
    if (entry) return toArticle(entry);
  }
  return null;
}

/** Sites wrap JSON in comments or leave raw line breaks in its strings; what is still broken then counts as absent. */
function parseLenient(source: string): unknown {
  const json = source.replace(/^\s*(<!\[CDATA\[|<!--)|(\]\]>|-->)\s*$/gu, '').replace(/;\s*$/u, '');
  try {
    // Control characters are white space outside of strings and illegal in them: a space is right in both.
    return JSON.parse(json.replace(/\p{Cc}/gu, ' '));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Entry | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return firstOf(value, (item) => findArticle(item, depth + 1));
  if (!isEntry(value)) return null;
  if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) return value;
  return firstOf(NESTING, (name) => findArticle(value[name], depth + 1));
}

function toArticle(entry: Entry): JsonLdArticle {
  return {
    headline: plainText(entry['headline']) ?? plainText(entry['name']),
    authors: listOf(entry['author'] ?? entry['creator']).flatMap(namesOf),
    publisher: listOf(entry['publisher']).flatMap(namesOf).at(0) ?? null,
    published: plainText(entry['datePublished']),
    language: listOf(entry['inLanguage']).flatMap(namesOf).at(0) ?? null,
    types: typesOf(entry),
    isFree: entry['isAccessibleForFree'] !== false && !/^false$/iu.test(plainText(entry['isAccessibleForFree']) ?? ''),
  };
}

/** The entry's types without the address of their vocabulary. */
function typesOf(entry: Entry): string[] {
  const types = listOf(entry['@type']).filter((type) => typeof type === 'string');
  return types.map((type) => type.replace(/^https?:\/\/schema\.org\//u, ''));
}

/** A name given as text or as an entity with a `name` (a language: its code under `alternateName`). */
function namesOf(value: unknown): string[] {
  const name = isEntry(value) ? (value['alternateName'] ?? value['name']) : value;
  return listOf(name).flatMap((item) => plainText(item) ?? []);
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => Entry | null): Entry | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
