import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { demoManifest } from '../../news-server/demo-sites.ts';
import { decodeText } from '../../../exchange/article-files/decode-text.ts';
import { longPage } from './long-page.ts';

export interface BenchPage {
  readonly name: string;
  readonly kind: 'news' | 'long';
  html(): Promise<string>;
}

const ROOT = join(import.meta.dirname, '../../..');

/** The pages of the demo case. */
export async function demoPages(): Promise<BenchPage[]> {
  const { outlets } = await demoManifest();
  return outlets.map(({ name }) => ({
    name,
    kind: 'news',
    html: () => readFile(join(ROOT, 'demo', name, 'index.html'), 'utf8'),
  }));
}

export const LONG_PAGE: BenchPage = { name: '100,000 words', kind: 'long', html: async () => longPage() };

/**
 * Saved pages of real outlets, in an order that has nothing to do with what they hold and is always the same: by the
 * hashes of their names. None where the folder, of the environment's `CORPUS` or beside this one, is not there.
 */
export async function savedPages(environment: NodeJS.ProcessEnv = process.env): Promise<BenchPage[]> {
  const folder = join(corpusFolder(environment), 'pages');
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.html.gz'));
  return files
    .toSorted((one, other) => hashOf(one).localeCompare(hashOf(other)))
    .map((file) => ({
      name: file.replace('.html.gz', ''),
      kind: 'news',
      html: async () => decodeText(gunzipSync(await readFile(join(folder, file)))),
    }));
}

/** Where texts and pages of real outlets are, if anywhere; they are no part of the project. */
export function corpusFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['CORPUS'] ?? join(ROOT, '../shared/corpus');
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
