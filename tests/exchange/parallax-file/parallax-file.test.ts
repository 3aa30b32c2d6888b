import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openParallaxFile } from '../../../exchange/parallax-file/read-parallax-file.ts';
import {
  PROJECT_KINDS,
  type ProjectKind,
  type ProjectRecords,
} from '../../../exchange/parallax-file/project-records.ts';
import type { RehydrationReport } from '../../../exchange/parallax-file/rehydrate.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import { PROJECT_FORMAT } from '../../../exchange/parallax-file/parallax-manifest.ts';
import { openRecordFile } from '../../../exchange/record-file/read-record-file.ts';
import { newSalt } from '../../../exchange/withheld-text/quote-hash.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import { hashOfText, type Revision } from '../../../model/revision.ts';
import * as examples from '../../model/examples.ts';
import { arbitraryLibrary } from '../../storage/backup/arbitrary-library.ts';
import { damageAndRead } from '../mutate-file.ts';
import { difficultCase } from '../long-bridge.ts';

const SALT = 'ab'.repeat(16);

type Library = Partial<Record<ProjectKind, readonly object[]>>;

function recordsOf(library: Library): ProjectRecords[] {
  return PROJECT_KINDS.map((kind) => ({ kind, records: (library[kind] ?? []) as { id: string }[] }));
}

function write(library: Library, salt: string | null = null): Promise<Blob> {
  return writeParallaxFile({ name: 'Long Bridge', salt, exported: Date.UTC(2026, 2, 20), records: recordsOf(library) });
}

async function read(
  file: Blob,
  revisions: readonly Revision[] = [],
): Promise<{ library: Library; report: RehydrationReport }> {
  const library: Record<string, object[]> = {};
  const opened = await openParallaxFile(file);
  const records = opened.records({ revisionsOf: () => Promise.resolve(revisions) });
  for (;;) {
    const step = await records.next();
    if (step.done) return { library, report: step.value };
    (library[step.value.kind] ??= []).push(...step.value.records);
  }
}

/** The articles of the difficult case with hashes that are theirs. */
async function difficultLibrary(): Promise<Required<Pick<Library, 'articles' | 'revisions' | 'annotations'>>> {
  const { articles } = difficultCase();
  const revisions = articles.flatMap((one) => one.revisions);
  const annotations = articles.flatMap((one) => one.annotations);
  const hashed = revisions.map(async (one) => ({ ...one, textHash: await hashOfText(one.text) }));
  return { articles: articles.map(({ article }) => article), revisions: await Promise.all(hashed), annotations };
}

test('any project comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLibrary, async (whole) => {
      const library = Object.fromEntries(
        PROJECT_KINDS.map((kind) => [kind, whole[kind]] as const).filter(([, records]) => records.length > 0),
      );
      expect((await read(await write(library))).library).toEqual(library);
    }),
    { numRuns: 40 },
  );
});

test('the same project gives the same file, and its manifest says what it is', async () => {
  const library = await difficultLibrary();
  const [one, other] = [await write(library), await write(library)];
  expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await other.arrayBuffer()));
  const { name, salt, made, counts } = await openParallaxFile(one);
  expect({ name, salt, made, counts }).toEqual({
    name: 'Long Bridge',
    salt: null,
    made: '2026-03-20T00:00:00.000Z',
    counts: { articles: 2, revisions: 2, annotations: 23 },
  });
});

test('a file that unpacks to more than a project may have is refused before any of it is read', async () => {
  const file = await write(await difficultLibrary());
  const open = (largest: number) => openRecordFile(file, { ...PROJECT_FORMAT, largest });
  await expect(open(1000)).rejects.toThrow('Unpacked it has more than 0 MB.');
  await expect(open(PROJECT_FORMAT.largest)).resolves.toBeDefined();
});

describe('without texts', () => {
  test('no word of any article is in the file', async () => {
    const library = await difficultLibrary();
    const files = unzipSync(new Uint8Array(await (await write(library, SALT)).arrayBuffer()));
    const written = Object.entries(files)
      .filter(([path]) => !path.startsWith('articles/'))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('\n');
    expect(
      ['overnight', 'Nobody looked', 'drivers', 'הגשר', '驚いた', '🌉'].filter((words) => written.includes(words)),
    ).toEqual([]);
  });

  test('the same text at hand gives everything back', async () => {
    const library = await difficultLibrary();
    const { library: filled, report } = await read(await write(library, SALT), library.revisions as Revision[]);
    expect(filled).toEqual(library);
    expect(report).toEqual({ annotations: 23, matched: 23, moved: 0, articlesWithoutText: 0 });
  });

  test('an edited text gives back the passages whose words it still has once, at their new place', async () => {
    const { revision, annotation, article } = examples;
    const textHash = await hashOfText(revision.text);
    const blocks = [{ kind: 'paragraph' as const, text: 'Corrected on Saturday.' }, ...revision.blocks];
    const text = blocks.map((block) => block.text).join('\n\n');
    const edited = { ...revision, id: examples.idOf(66), blocks, text, textHash: await hashOfText(text) };
    const file = await write(
      { articles: [article], revisions: [{ ...revision, textHash }], annotations: [annotation] },
      SALT,
    );
    const { library, report } = await read(file, [edited]);
    expect(report).toEqual({ annotations: 1, matched: 1, moved: 1, articlesWithoutText: 0 });
    expect(library.revisions).toBeUndefined();
    const [moved] = library.annotations as LiveAnnotation[];
    const position = moved?.selectors.find((one) => one.type === 'TextPositionSelector');
    expect(text.slice(position?.start, position?.end)).toBe('“We had no choice,”');
    expect(moved).toMatchObject({ revision: edited.id, selectors: [{ exact: '“We had no choice,”' }, {}] });
  });

  test.each([
    ['is gone', 'The bridge is open.'],
    ['stands twice', 'X “We had no choice,” and “We had no choice,” too.'],
  ])('a passage whose text %s is left out and counted, never guessed', async (_, text) => {
    const { revision, annotation, article } = examples;
    const other = {
      ...revision,
      text,
      blocks: [{ kind: 'paragraph' as const, text }],
      textHash: await hashOfText(text),
    };
    const file = await write({ articles: [article], revisions: [revision], annotations: [annotation] }, SALT);
    const { library, report } = await read(file, [other]);
    expect(library.annotations).toBeUndefined();
    expect(report).toMatchObject({ annotations: 1, matched: 0 });
  });

  test('nothing at hand: the articles are counted, the deletions are kept', async () => {
    const { revision, annotation, article, tombstone } = examples;
    const file = await write(
      { articles: [article], revisions: [revision], annotations: [annotation, tombstone] },
      newSalt(),
    );
    const { library, report } = await read(file);
    expect(library.annotations).toEqual([tombstone]);
    expect(report).toEqual({ annotations: 1, matched: 0, moved: 0, articlesWithoutText: 1 });
  });

  test('the same words have another hash in every file', async () => {
    expect(newSalt()).not.toBe(newSalt());
    const library = await difficultLibrary();
    const [one, other] = [await write(library, newSalt()), await write(library, newSalt())];
    const hashes = async (file: Blob) =>
      new TextDecoder()
        .decode(unzipSync(new Uint8Array(await file.arrayBuffer()))['annotations/00003.jsonl'])
        .match(/[0-9a-f]{64}/gu);
    expect((await hashes(one))?.filter((hash) => !/^0{64}$/u.test(hash))).not.toEqual(await hashes(other));
  });
});

describe('a file is refused with the place where it', () => {
  const cases: [string, (files: Record<string, Uint8Array>) => void, RegExp][] = [
    ['has no manifest', (files) => void delete files['manifest.json'], /no project file of Parallax/u],
    [
      'is a backup',
      (files) => edit(files, 'manifest.json', 'parallax-project', 'parallax-backup'),
      /manifest\.json.*format/u,
    ],
    ['is of the future', (files) => edit(files, 'manifest.json', '"version": 1', '"version": 9'), /newer version/u],
    ['lacks a part', (files) => void delete files['articles/00001.jsonl'], /articles\/00001\.jsonl is missing/u],
    [
      'was changed',
      (files) => edit(files, 'articles/00001.jsonl', 'Harbour', 'Harbor'),
      /articles\/00001\.jsonl was changed/u,
    ],
    ['has a salt that is none', (files) => edit(files, 'manifest.json', '"salt": null', '"salt": 7'), /about.*salt/u],
    ['holds another kind', (files) => edit(files, 'manifest.json', 'articles/', 'spells/'), /“spells”/u],
    [
      'leads out of itself',
      (files) => edit(files, 'manifest.json', 'articles/00001', '../articles/00001'),
      /parts\.0\.path/u,
    ],
  ];
  test.each(cases)('%s', async (_, damage, message) => {
    const file = await write(await difficultLibrary());
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    damage(files);
    await expect(read(new Blob([zipSync(files)]))).rejects.toThrow(message);
  });

  function edit(files: Record<string, Uint8Array>, path: string, from: string, to: string): void {
    files[path] = strToU8(new TextDecoder().decode(files[path]).replace(from, to));
  }
});

test('whatever is done to a file, it is taken or refused by name', async () => {
  const library = await difficultLibrary();
  const sound = new Uint8Array(await (await write(library)).arrayBuffer());
  expect(await damageAndRead(sound, (file) => read(file))).toBeGreaterThan(0);
  // The records themselves, behind hashes that fit.
  const line = strToU8(JSON.stringify(library.annotations[0]));
  const refused = await damageAndRead(line, async (file) => read(await withRecord(await file.bytes())));
  expect(refused).toBeGreaterThan(0);
});

/** A file with one annotation of these bytes, whose hash is right. */
async function withRecord(line: Uint8Array): Promise<Blob> {
  const bytes = new Uint8Array([...line.filter((byte) => byte !== 10), 10]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const part = {
    path: 'annotations/00001.jsonl',
    records: 1,
    bytes: bytes.length,
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
  const manifest = {
    format: 'parallax-project',
    version: 1,
    made: '2026-03-20T00:00:00Z',
    about: { name: 'x', salt: null },
    parts: [part],
  };
  return new Blob([zipSync({ 'annotations/00001.jsonl': bytes, 'manifest.json': strToU8(JSON.stringify(manifest)) })]);
}

test('cancelling ends the writing', async () => {
  const controller = new AbortController();
  function* records(): Generator<ProjectRecords> {
    yield { kind: 'articles', records: [examples.article] };
    controller.signal.throwIfAborted();
  }
  controller.abort(new Error('cancelled'));
  const about = { name: 'x', salt: null, exported: 0 };
  await expect(writeParallaxFile({ ...about, records: records() })).rejects.toThrow('cancelled');
  expect(await openParallaxFile(await writeParallaxFile({ ...about, records: [] }))).toMatchObject({ counts: {} });
});
