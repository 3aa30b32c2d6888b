import { decodeText } from '../../exchange/article-files/decode-text.ts';
import { readCsv } from '../../exchange/article-files/table-file.ts';
import type { RosterPerson } from '../../model/roster.ts';

type Listed = Pick<RosterPerson, 'name' | 'pseudonym'>;

/** One person a line: their name and, behind a semicolon or a tab, their pseudonym. Names may have commas. */
export function peopleIn(lines: string): Listed[] {
  return lines.split('\n').flatMap((line) => {
    const [name = '', pseudonym = ''] = line.split(/[;\t]/u).map((part) => part.trim());
    return name === '' ? [] : [{ name, pseudonym }];
  });
}

/** The same people, one a line. */
export function linesOf(people: readonly Listed[]): string {
  return people.map(({ name, pseudonym }) => (pseudonym === '' ? name : `${name}; ${pseudonym}`)).join('\n');
}

/** A column of names is headed so. */
const HEADING = /\b(?:name|student|participant|member|person)\b/iu;

/**
 * Lines of a list that was saved as text or as a spreadsheet's CSV, whose first two columns are taken; a heading of theirs is left out.
 * @throws {UnreadableTable} for a table that is none, naming the row.
 */
export async function linesOfFile(file: File): Promise<string> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!/\.[ct]sv$/iu.test(file.name)) return linesOf(peopleIn(text));
  const { columns, rows } = readCsv(text);
  const [names = '', pseudonyms = ''] = columns;
  const listed = rows.map(({ values }) => ({ name: values[names] ?? '', pseudonym: values[pseudonyms] ?? '' }));
  const first = HEADING.test(names) ? [] : [{ name: names, pseudonym: pseudonyms }];
  return linesOf([...first, ...listed].filter(({ name }) => name.trim() !== ''));
}
