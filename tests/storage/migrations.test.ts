import { runMigration } from './run-migration.ts';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { firstLayout } from '../../storage/migrations/0001-first-layout.ts';
import { MIGRATIONS } from '../../storage/migrations/index.ts';
import type { Migration } from '../../storage/migrations/migration.ts';

const FOLDER = new URL('../../storage/migrations/', import.meta.url);

/**
 * The SHA-256 of each migration's file. A shipped one has run in readers' libraries and will not run there again:
 * whoever changes it leaves them with a layout that the code does not know. Add a step instead. A new file's
 * hash is in the failed test's message.
 */
const PINNED = {
  '0001-first-layout.ts': 'e989eb4376a2b11e7e046eaa599419eb09b9516b17be1be9036bdeef2a1e8307',
  '0002-decisions-by-article.ts': 'd396a9c178564e6c19cb05d04bbea762ab8270471c5b525fba7cb9c519e383f7',
  '0003-search-and-trash.ts': '8b15ccd34c1bdfad8df4c4ec6968fb09cb2b7ced124fe3ddc7d1a7567144d34d',
  '0004-same-case-refusals.ts': '7f077b9a507833c95757cc47048b7cf657784a73d2f9d0372c2f312eeab5b791',
  '0005-reading-queue.ts': '1c873eca54ed9f563f42370597b75bae0bcd6da9a21eb74f9d38b26fc5aeba07',
  '0006-codes.ts': 'da19f136a116bd107f415151b4f8a8e51319102ca40ce7dffadf12a417b2f4fd',
  '0007-identities.ts': '5db5b2f8ef9d9e83c928967e59b9ddeae5dff620fe7f88497012e5dbbe2648c0',
  '0008-packed-search.ts': '8ca7614dff7086769aa480254a4ae51f04d69748f6055ae4f266e84becba02b1',
  '0009-feedback-and-rosters.ts': 'fd72470100619dcc6def3da147fc19be00a44cf6eeb442887a4362c2245c8efc',
  '0010-awaited-texts.ts': 'daadac3f21da83a325ae49d957e9fe39b05d370042bccc5fdbdb86be553dc29c',
  '0011-other-addresses.ts': '1104f5395abe1665ef4567c1b3c41cfa23b8b32ea3993432d53d34d6465995b1',
};

async function migrationFiles(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => /^\d/u.test(name)).toSorted();
}

describe('the migrations', () => {
  test('are all the files of their folder, in the order of their numbers', async () => {
    const numbers = (await migrationFiles()).map((name) => Number.parseInt(name, 10));
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(numbers);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });

  test('stay as they were shipped', async () => {
    const files = await migrationFiles();
    const hashes = await Promise.all(files.map(async (name) => [name, await hashOf(name)]));
    expect(Object.fromEntries(hashes)).toEqual(PINNED);
  });
});

async function hashOf(name: string): Promise<string> {
  const source = await readFile(new URL(name, FOLDER), 'utf8');
  return createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('hex');
}

/** The step, and how to learn whether it rewrote anything. */
function watched(step: Migration) {
  const upgrade = vi.fn<NonNullable<Migration['upgrade']>>(step.upgrade ?? (() => Promise.resolve()));
  return { upgrade, step: step.upgrade ? { ...step, upgrade } : step };
}

describe.each(MIGRATIONS.map((migration, index) => ({ migration, earlier: MIGRATIONS.slice(0, index) })))(
  'migration $migration.version',
  ({ migration, earlier }) => {
    test('makes of its example’s tables what it says', async () => {
      expect(await runMigration(earlier, migration)).toEqual(migration.example.after);
    });

    test('rewrites records of its example, where it rewrites any', async () => {
      const { step, upgrade } = watched(migration);
      await runMigration(earlier, step);
      expect(upgrade).toHaveBeenCalledTimes(migration.upgrade ? 1 : 0);
      if (migration.upgrade) expect(migration.example.after).not.toEqual(migration.example.before);
    });
  },
);

/** An invented second step, to show that the tests above would notice. */
describe('a step that renames a field', () => {
  const before = { authors: [{ id: 'a', called: 'Noor' }] };
  const after = { authors: [{ id: 'a', name: 'Noor' }] };
  const renaming: Migration = {
    version: 2,
    stores: { authors: 'id, name' },
    upgrade: async (transaction) => {
      await transaction
        .table('authors')
        .toCollection()
        .modify((author: { called?: string; name?: string }) => {
          Object.assign(author, { name: author.called });
          delete author.called;
        });
    },
    example: { before, after },
  };

  test('is run on its example', async () => {
    expect(await runMigration([firstLayout], renaming)).toEqual(after);
  });

  test('that forgets to is found out', async () => {
    const { upgrade: _forgotten, ...idle } = renaming;
    expect(await runMigration([firstLayout], idle)).toEqual(before);
  });
});
