import { gzipSync } from 'node:zlib';
import { openParallaxFile } from '../../../exchange/parallax-file/read-parallax-file.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import { inventedRecords } from './invented-records.ts';
import { rowOf, type Measured } from './row.ts';
import { timed } from './timed.ts';

/** The same for the project file, which holds records and not a corpus. */
export async function measureProjectFile(rows: number): Promise<Measured[]> {
  const about = { name: 'Invented', salt: null, exported: 0 };
  const written = await timed((look) => writeParallaxFile({ ...about, records: looking(inventedRecords(rows), look) }));
  const read = await timed(async (look) => {
    const { records } = await openParallaxFile(written.result);
    for await (const some of looking(records({ revisionsOf: () => Promise.resolve([]) }), look)) void some;
  });
  return [
    rowOf('parallax', 'write', rows, written, written.result.size),
    rowOf('parallax', 'read', rows, read, written.result.size),
  ];
}

async function* looking<Item>(items: AsyncIterable<Item>, look: () => void): AsyncGenerator<Item> {
  for await (const item of items) {
    look();
    yield item;
  }
}

/** The project file beside the same records as JSON, and that packed by gzip. */
export async function sizesOf(rows: number): Promise<{ what: string; bytes: number }[]> {
  const about = { name: 'Invented', exported: 0 };
  const [whole, lean] = [
    await writeParallaxFile({ ...about, salt: null, records: inventedRecords(rows) }),
    await writeParallaxFile({ ...about, salt: 'ab'.repeat(16), records: inventedRecords(rows) }),
  ];
  const lines: string[] = [];
  for await (const { records } of inventedRecords(rows)) {
    for (const record of records) lines.push(JSON.stringify(record));
  }
  const json = Buffer.from(lines.join('\n'));
  return [
    { what: 'project file', bytes: whole.size },
    { what: 'project file without texts', bytes: lean.size },
    { what: 'JSON', bytes: json.length },
    { what: 'JSON, gzip', bytes: gzipSync(json).length },
  ];
}
