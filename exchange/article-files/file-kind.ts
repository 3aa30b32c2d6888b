const KINDS = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'table',
  tsv: 'table',
  jsonl: 'json lines',
  ndjson: 'json lines',
  zip: 'zip',
} as const;

export type FileKind = (typeof KINDS)[keyof typeof KINDS];

/** What a file is by the end of its name; null for what is not read. */
export function fileKindOf(path: string): FileKind | null {
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, ending) ? KINDS[ending as keyof typeof KINDS] : null;
}
