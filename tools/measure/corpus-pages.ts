import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

const absent = z.optional(z.nullable(z.string()));

/** One line of `index.jsonl`: a stored page, and what people or a parser written for its outlet took from it. */
const CorpusPage = z.object({
  id: z.string(),
  outlet: z.string(),
  title: absent,
  file: z.string(),
  gold_kind: z.optional(z.enum(['human', 'publisher parser'])),
  gold_text: absent,
  gold_paragraphs: z.optional(z.nullable(z.array(z.string()))),
  gold_title: absent,
  gold_authors: z.optional(z.nullable(z.array(z.string()))),
  gold_date: absent,
});
export type CorpusPage = z.infer<typeof CorpusPage>;

/** The pages listed in a folder's `index.jsonl`, or in the file itself, each with its HTML when asked for. */
export function readCorpus(path: string): { page: CorpusPage; html: () => string }[] {
  const index = statSync(path).isDirectory() ? join(path, 'index.jsonl') : path;
  const lines = readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const page = CorpusPage.parse(JSON.parse(line));
    return { page, html: () => readHtml(join(dirname(index), page.file)) };
  });
}

function readHtml(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
