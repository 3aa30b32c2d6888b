import type { SuggestibleArticle } from '../../../analysis/suggest/suggestible.ts';
import type { Fields } from '../../../model/annotation.ts';
import type { Tag } from '../../../model/tag.ts';
import type { Stretch } from '../../../analysis/stretch.ts';
import { readPlainTextBlocks } from './plain-text-blocks.ts';
import type { AttributedArticle, CodedCase, CodedPassage } from './reference-files.ts';

/** A passage as one coder marked it. Offsets UTF-16 in the article's file. */
export interface ReferencePassage extends Stretch {
  tags: readonly Tag[];
  fields: Fields;
}

export interface ReferenceArticle {
  /** Under which names its figures are given: all of the kind together, and the case alone. */
  sets: readonly string[];
  article: SuggestibleArticle;
  /** See {@link readPlainTextBlocks}. */
  placeInFile: readonly number[];
  /** The tags that its coders gave. */
  tags: readonly Tag[];
  /** The passages of each coder. */
  coders: readonly (readonly ReferencePassage[])[];
}

/** All cases of this shape together. */
export const CODED = 'gold';

export function articlesOfCase({ case: name, articles, coders }: CodedCase): ReferenceArticle[] {
  return articles.map(({ id, outlet, text }) => {
    const named = outlet ?? id;
    const toUtf16 = utf16Offsets(text);
    const own = Object.values(coders).map(({ passages }) => passages.filter(({ article }) => article === id));
    return {
      ...readArticle(text, named),
      sets: [CODED, name],
      tags: ['quote', 'statistic', 'fact', 'opinion'],
      coders: own.map((passages) => passages.map((passage) => asReference(passage, toUtf16, named))),
    };
  });
}

function asReference(passage: CodedPassage, toUtf16: (offset: number) => number, outlet: string): ReferencePassage {
  const { start, end, tags, speaker, holder, source, basis, value } = passage;
  const fields: Fields = {
    ...(speaker && { speakers: [speaker] }),
    ...(holder && { holder: holder === 'outlet' ? outlet : holder }),
    ...(source && { source }),
    ...(basis && { basis }),
    ...(typeof value === 'number' && { value }),
  };
  return { start: toUtf16(start), end: toUtf16(end), tags, fields };
}

/** A pronoun names nobody: whom it means is not in these files. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|that|this|those|these|his|her|their)$/iu;
const QUOTED = /[“"][^”"]+(?:[”"]|$)|(?<!\p{L})‘[^’]+’(?!\p{L})/gu;

export function articleOfAttributions({ source, outlet, text, quotes }: AttributedArticle): ReferenceArticle {
  const toUtf16 = utf16Offsets(text);
  const passages = quotes.flatMap(({ start, end, type, segments, speaker }) => {
    const fields: Fields = speaker && !PRONOUN.test(speaker) ? { speakers: [speaker.slice(0, 500)] } : {};
    const parts = (segments ?? [[start, end]]).map(([from, to]) => ({ start: toUtf16(from), end: toUtf16(to) }));
    const spans =
      type === 'direct' ? joined(text, parts) : type === 'mixed' ? parts.flatMap((part) => quotedIn(text, part)) : [];
    return spans.map((span) => ({ ...span, tags: ['quote' as const], fields }));
  });
  const read = readArticle(text, outlet ?? source);
  return { ...read, sets: [source], tags: ['quote'], coders: [passages] };
}

/** Paragraphs of one speech are one passage; what an attribution divides is two. */
function joined(text: string, parts: readonly Stretch[]): Stretch[] {
  const spans: Stretch[] = [];
  for (const part of parts) {
    const last = spans.at(-1);
    if (last && /^\s*$/u.test(text.slice(last.end, part.start))) last.end = part.end;
    else spans.push({ ...part });
  }
  return spans;
}

function quotedIn(text: string, { start, end }: Stretch): Stretch[] {
  const quoted = [...text.slice(start, end).matchAll(QUOTED)];
  return quoted.map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length }));
}

function readArticle(file: string, outlet: string) {
  const { text, blocks, placeInFile } = readPlainTextBlocks(file);
  return { article: { text, blocks, language: 'en', outlet }, placeInFile };
}

/** From offsets in code points to offsets in UTF-16. */
function utf16Offsets(text: string): (offset: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    starts.push(at);
    at += sign.length;
  }
  return (offset) => starts[offset] ?? text.length;
}
