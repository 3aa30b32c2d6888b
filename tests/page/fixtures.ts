import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleMetadata } from '../../model/article.ts';
import type { PageKind } from '../../model/page-capture.ts';
import type { BlockKind } from '../../model/article-text.ts';
import { parsePage } from './parse-page.ts';

/** Pages of invented outlets, each as `NAME.html`, with what a reader would say is on it as `NAME.json`. */
const FOLDER = join(import.meta.dirname, 'fixtures');

export const FIXTURES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

export interface Expected {
  kind: PageKind;
  canonical: string | null;
  metadata: ArticleMetadata;
  blocks: [BlockKind, string][];
}

export function fixture(name: string): Document {
  return parsePage(readFileSync(join(FOLDER, `${name}.html`), 'utf8'));
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
}
