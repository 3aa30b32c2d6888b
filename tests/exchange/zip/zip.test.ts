import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../exchange/zip/crc32.ts';
import { openZip } from '../../../exchange/zip/open-zip.ts';
import { readEntry } from '../../../exchange/zip/read-entry.ts';
import { ZipWriter } from '../../../exchange/zip/zip-writer.ts';

const files = fc.dictionary(fc.stringMatching(/^[a-zü]{1,8}\/[a-z]{1,8}\.txt$/u), fc.uint8Array({ maxLength: 3000 }), {
  maxKeys: 6,
});

function written(contents: Record<string, Uint8Array>): Blob {
  const writer = new ZipWriter(0);
  for (const [path, bytes] of Object.entries(contents)) writer.add(path, bytes);
  return writer.finish('application/zip');
}

test('the checksum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('any files are read as they were written, by us and by others', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const zip = written(contents);
      const entries = await openZip(zip);
      expect(entries.map(({ path }) => path)).toEqual(Object.keys(contents));
      for (const entry of entries) {
        expect(Array.from(await readEntry(zip, entry, 3000))).toEqual(Array.from(contents[entry.path] ?? []));
      }
      const others = unzipSync(new Uint8Array(await zip.arrayBuffer()));
      expect(Object.keys(others)).toEqual(Object.keys(contents));
    }),
    { numRuns: 30 },
  );
});

describe('a zip with any bytes changed', () => {
  test('is read as it was or refused, never otherwise', async () => {
    const contents = { 'a/b.txt': new TextEncoder().encode('The bridge is shut. '.repeat(20)) };
    const bytes = new Uint8Array(await written(contents).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const zip = new Blob([bytes.with(at, (bytes[at] ?? 0) ^ change)]);
        const outcome = await readAll(zip).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome.name).toBe('UnreadableZip');
        else expect(outcome).toEqual([contents['a/b.txt']]);
      }),
      { numRuns: 400 },
    );
  });
});

async function readAll(zip: Blob): Promise<Uint8Array[]> {
  const entries = await openZip(zip);
  return Promise.all(entries.map((entry) => readEntry(zip, entry, 1e6)));
}
