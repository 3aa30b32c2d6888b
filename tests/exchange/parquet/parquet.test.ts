import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetTable } from '../../../exchange/parquet/parquet-table.ts';
import { parquet } from '../../../exchange/parquet/write-parquet.ts';
import { withoutText } from '../../../exchange/corpus/without-text.ts';
import type { Corpus } from '../../../model/corpus.ts';
import { arbitraryCorpus } from '../arbitrary-corpus.ts';
import { fileOf, textsOf } from '../read-corpus.ts';

function rowsIn(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const file = new Uint8Array(bytes).buffer;
  return parquetReadObjects({ file, utf8: true });
}

async function tablesOf(corpus: Corpus) {
  const files = unzipSync(await (await fileOf(parquet, corpus)).bytes());
  const [annotations, articles] = [files['annotations.parquet'], files['articles.parquet']];
  if (!annotations || !articles) throw new Error('a table is missing');
  return { annotations: await rowsIn(annotations), articles: await rowsIn(articles) };
}

test('an independent reader finds every annotation, and its offsets in code points give the words', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCorpus, async (corpus) => {
      const { annotations, articles } = await tablesOf(corpus);
      const texts = await textsOf(corpus);
      expect(articles.map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
      const passages = texts.flatMap((one) => one.passages);
      expect(annotations).toHaveLength(passages.length);
      const byRevision = new Map(articles.map(({ revision_id: id, text }) => [id, Array.from(String(text))]));
      for (const [index, row] of annotations.entries()) {
        const passage = passages[index];
        const slice = byRevision.get(row['revision_id'])?.slice(Number(row['start']), Number(row['end']));
        expect(slice?.join('')).toBe(row['quote']);
        expect(row).toMatchObject({
          id: passage?.id,
          quote: passage?.quote?.exact,
          note: passage?.note,
          code_ids: passage?.codes,
          created: new Date(passage?.created ?? 0),
          confidence: passage?.confidence,
          value: passage?.fields['value'] ?? null,
          approximate: passage?.fields['approximate'] ?? null,
        });
        expect(row['speakers'] ?? []).toEqual(passage?.fields['speakers'] ?? []);
      }
    }),
    { numRuns: 30 },
  );
});

test('without texts there are offsets and hashes, and no words', async () => {
  const corpus = fc.sample(arbitraryCorpus, { numRuns: 30, seed: 4 }).find(({ total }) => (total ?? 0) > 3);
  if (!corpus) throw new Error('no corpus was drawn');
  const { annotations, articles } = await tablesOf(withoutText(corpus, 'ab'.repeat(16)));
  expect(
    annotations.every(({ quote, quote_hash: hash, start }) => quote === null && hash !== null && start !== null),
  ).toBe(true);
  expect(articles.every(({ text }) => text === null)).toBe(true);
});

test('many groups of rows are one table', async () => {
  async function* rows() {
    for (let batch = 0; batch < 50; batch += 1) {
      yield Array.from({ length: 1000 }, (_none, index) => batch * 1000 + index);
    }
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of parquetTable<number>({ number: ['whole number', (row) => row] }, rows())) parts.push(part);
  expect(parts.length).toBeGreaterThan(2);
  const read = await rowsIn(await new Blob(parts).bytes());
  expect(read.map(({ number }) => number)).toEqual(Array.from({ length: 50_000 }, (_none, index) => index));
});
