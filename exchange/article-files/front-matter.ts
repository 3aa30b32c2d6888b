import { fieldNamed } from './known-names.ts';
import type { GivenFields } from './read-fields.ts';

/** A line that says one thing: “Source: Harbour Post”. */
const LINE = /^([\p{L}][\p{L} _-]{1,30}):\s+(\S.*)$/u;

/**
 * What stands before a text about it: lines between two “---”, as Markdown files have them, or at least two lines at the
 * very beginning with names that are known. Values are taken as they stand, without their quotation marks; nested ones are
 * passed over.
 */
export function readFrontMatter(text: string): { fields: GivenFields; rest: string } {
  const fenced = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (fenced) return { fields: fieldsIn((fenced[1] ?? '').split(/\r?\n/u)), rest: text.slice(fenced[0].length) };
  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line) => !fieldNamed(LINE.exec(line.trim())?.[1] ?? ''));
  if (end < 2) return { fields: {}, rest: text };
  return { fields: fieldsIn(lines.slice(0, end)), rest: lines.slice(end).join('\n') };
}

function fieldsIn(lines: readonly string[]): GivenFields {
  const fields: GivenFields = {};
  for (const line of lines) {
    const [, name = '', value = ''] = LINE.exec(line.trim()) ?? [];
    const field = fieldNamed(name);
    // A text is never told by its front matter; a field that stands twice counts the first time.
    if (field && field !== 'text') fields[field] ??= value.replace(/^(["'])(.*)\1$/u, '$2');
  }
  return fields;
}
