import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { attributesIn, unescaped } from './xml-attributes.ts';

/** What an XML document says, in its order. Names are as written, prefix included. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; line: number }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** Far above any format's: deeper nesting is there to exhaust a memory. */
const DEEPEST = 200;

/**
 * Reads XML piece by piece. No document type is taken, and so no entity but the five of XML: what expands to gigabytes or reads other
 * files has no way in. Comments and processing instructions are passed over.
 * @throws {UnreadableFile} naming the line.
 */
export function* xmlEvents(text: string, place = ''): Generator<XmlEvent> {
  const lineAt = lineCounter(text);
  const fail = (at: number, reason: string): never => {
    throw new UnreadableFile([place, `line ${lineAt(at)}`].filter(Boolean).join(', '), reason);
  };
  const open: string[] = [];
  let wasRoot = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) {
      const between = text.slice(at, end);
      if (open.length > 0) yield { kind: 'text', text: unescaped(between, (reason) => fail(at, reason)) };
      else if (between.trim() !== '') fail(at, wasRoot ? 'there is text behind the end.' : 'is no XML.');
    }
    if (next < 0) break;
    const markup = markupAt(text, next) ?? fail(next, 'a tag or a comment is cut off.');
    at = markup.end;
    if (markup.kind === 'skipped') continue;
    if (markup.kind === 'refused') {
      fail(next, 'it declares a document type. Files with one are not read: it can make a small file huge.');
    }
    if (markup.kind === 'data') {
      if (open.length === 0) fail(next, 'there is text outside of the document.');
      yield { kind: 'text', text: markup.content };
      continue;
    }
    if (markup.kind === 'close') {
      const name = markup.content.trim();
      if (open.pop() !== name) fail(next, `“${name.slice(0, 60)}” is closed, but was not opened last.`);
      yield { kind: 'close', name };
      continue;
    }
    if (open.length === 0 && wasRoot) fail(next, 'there is a second document behind the end.');
    wasRoot = true;
    const isEmpty = markup.content.endsWith('/');
    const { name, attributes } = attributesIn(isEmpty ? markup.content.slice(0, -1) : markup.content, (reason) =>
      fail(next, reason),
    );
    yield { kind: 'open', name, attributes, line: lineAt(next) };
    if (isEmpty) yield { kind: 'close', name };
    else if (open.push(name) > DEEPEST) fail(next, `is nested more than ${DEEPEST} levels deep.`);
  }
  if (open.length > 0) fail(text.length, `“${open.at(-1)?.slice(0, 60)}” is not closed: the file is cut off.`);
  if (!wasRoot) fail(0, 'is no XML.');
}

interface Markup {
  kind: 'open' | 'close' | 'data' | 'skipped' | 'refused';
  content: string;
  end: number;
}

/** The tag, comment, … that begins here; null where it does not end. */
function markupAt(text: string, at: number): Markup | null {
  const until = (mark: string, from: number, kind: Markup['kind']): Markup | null => {
    const found = text.indexOf(mark, from);
    return found < 0 ? null : { kind, content: text.slice(from, found), end: found + mark.length };
  };
  if (text.startsWith('<!--', at)) return until('-->', at + 4, 'skipped');
  if (text.startsWith('<![CDATA[', at)) return until(']]>', at + 9, 'data');
  if (text.startsWith('<?', at)) return until('?>', at + 2, 'skipped');
  if (text.startsWith('<!', at)) return { kind: 'refused', content: '', end: text.length };
  if (text.startsWith('</', at)) return until('>', at + 2, 'close');
  const end = endOfTag(text, at + 1);
  return end < 0 ? null : { kind: 'open', content: text.slice(at + 1, end), end: end + 1 };
}

/** A `>` within an attribute's quotation marks ends no tag. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') return -1;
  }
  return -1;
}

/** The line of an offset; each is asked for after those before it, so that a document is counted once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}
