import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PACKAGE_HOMES } from '../../tools/lint-layers.ts';

/** Each file with its one import, and a word of the remedy that the linter must give; null where it is allowed. */
const IMPORTS: readonly [file: string, line: string, remedy: string | null][] = [
  ['model/reads-page.ts', `import { a } from '../page/a.ts';`, 'imports nothing of ours'],
  ['model/deep/reads-storage.ts', `import { a } from '../../storage/a.ts';`, 'imports nothing of ours'],
  ['model/reads-model.ts', `import { a } from './article.ts';`, null],
  ['model/reads-zod.ts', `import * as a from 'zod';`, 'zod/mini'],
  ['model/reads-zod-mini.ts', `import * as a from 'zod/mini';`, null],
  ['model/tag.ts', `import * as a from 'zod/mini';`, 'LIGHT_FILES'],
  ['model/passage.ts', `import { a } from './annotation.ts';`, 'LIGHT_FILES'],
  ['model/article-text.ts', `import type { a } from './annotation.ts';`, null],
  ['page/reads-analysis.ts', `import { a } from '../analysis/a.ts';`, 'may import only model/'],
  ['page/reads-types.ts', `import type { a } from '../analysis/a.ts';`, 'may import only model/'],
  ['page/reads-browser.ts', `import { a } from 'wxt/browser';`, 'may import wxt'],
  ['page/reads-react.ts', `import { a } from 'react';`, 'may import react'],
  ['page/reads-heavy-model.ts', `import { a } from '../model/annotation.ts';`, 'LIGHT_FILES'],
  ['page/reads-heavy-type.ts', `import type { a } from '../model/annotation.ts';`, null],
  ['page/reads-light-model.ts', `import { a } from '../model/tag.ts';`, null],
  ['page/reads-readability.ts', `import { a } from '@mozilla/readability';`, null],
  ['analysis/reads-exchange.ts', `import { a } from '../exchange/a.ts';`, 'may import only model/'],
  ['analysis/reads-model.ts', `import { a } from '../model/annotation.ts';`, null],
  ['exchange/reads-storage.ts', `export { a } from '../storage/a.ts';`, 'may import only model/'],
  ['exchange/reads-storage-later.ts', `export const a = import('../storage/a.ts');`, 'may import only model/'],
  ['exchange/reads-fflate.ts', `import { a } from 'fflate';`, null],
  ['messaging/reads-storage.ts', `import { a } from '../storage/a.ts';`, 'may import only model/'],
  ['messaging/reads-browser.ts', `import { a } from 'wxt/browser';`, null],
  ['messaging/ask.ts', `import { a } from './contract.ts';`, 'LIGHT_FILES'],
  ['messaging/tell-page.ts', `import { a } from './page-contract.ts';`, null],
  ['storage/reads-messaging.ts', `import { a } from '../messaging/a.ts';`, 'may import only model/'],
  ['storage/reads-dexie.ts', `import { a } from 'dexie';`, null],
  ['components/ui/reads-entrypoints.ts', `import { a } from '../../entrypoints/a.ts';`, 'a prop or a callback'],
  ['components/ui/reads-dexie.ts', `import { a } from 'dexie';`, 'may import dexie'],
  ['components/ui/reads-storage.ts', `import { a } from '../../storage/a.ts';`, null],
  ['components/ui/reads-react.ts', `import { a } from 'react';`, null],
  ['entrypoints/background/reads-demo.ts', `import { a } from '../../demo/a.ts';`, 'is shipped'],
  ['entrypoints/background/reads-alias.ts', `import { a } from '@/model/a.ts';`, 'relative path'],
  ['entrypoints/background/reads-storage.ts', `import { a } from '../../storage/a.ts';`, null],
  ['entrypoints/content-script/reads-storage.ts', `import { a } from '../../storage/a.ts';`, 'content script'],
  ['entrypoints/content-script/reads-react.ts', `import { a } from 'react-dom/client';`, 'content script'],
  ['entrypoints/content-script/reads-components.ts', `import { a } from '../../components/ui/a.ts';`, 'content script'],
  ['entrypoints/content-script/reads-sidebar.ts', `import { a } from '../sidepanel/a.ts';`, 'content script'],
  [
    'entrypoints/content-script/reads-contract.ts',
    `import { a } from '../../messaging/contract.ts';`,
    'content script',
  ],
  ['entrypoints/content-script/reads-contract-type.ts', `import type { a } from '../../messaging/contract.ts';`, null],
  ['entrypoints/content-script/reads-ask.ts', `import { a } from '../../messaging/ask.ts';`, null],
  ['entrypoints/content-script/reads-page.ts', `import { a } from '../../page/a.ts';`, null],
];

const Diagnostics = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string(), help: z.optional(z.string()) })),
});

/** A checkout of nothing but the linter's configuration and the files above. */
const checkout = mkdtempSync(join(tmpdir(), 'parallax-layers-'));
const remedies = new Map<string, string[]>();

beforeAll(() => {
  for (const path of ['oxlint.config.ts', 'tools/lint-layers.ts', 'package.json']) cpSync(path, join(checkout, path));
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'), 'dir');
  for (const [file, line] of IMPORTS) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    writeFileSync(join(checkout, file), `${line}\n`);
  }
  for (const { filename, help = '' } of restrictedImports()) {
    remedies.set(filename, [...(remedies.get(filename) ?? []), help]);
  }
});

afterAll(() => rmSync(checkout, { recursive: true }));

function restrictedImports() {
  const folders = [...new Set(IMPORTS.map(([file]) => file.split('/')[0] ?? ''))];
  const oxlint = join(checkout, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', ...folders], {
    cwd: checkout,
    encoding: 'utf8',
  });
  const { diagnostics } = Diagnostics.parse(JSON.parse(stdout));
  return diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)');
}

describe('the layers', () => {
  it.each(IMPORTS)('%s: %s → %s', (file, _line, remedy) => {
    const found = remedies.get(file)?.join('\n') ?? null;
    if (remedy === null) expect(found).toBeNull();
    else expect(found).toContain(remedy);
  });

  it('give every dependency a home', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(Object.keys(PACKAGE_HOMES)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });
});
