import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { roCrate } from '../../../exchange/ro-crate/write-ro-crate.ts';
import { arbitraryCorpus, SUB_CODE } from '../arbitrary-corpus.ts';
import { fileOf } from '../read-corpus.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const crate = roCrate({
  description: 'Two outlets on a bridge.',
  license: LICENCE,
  agreement: [{ measure: 'alpha, fact', value: 0.81 }],
});

type Entity = Record<string, unknown> & { '@id': string; '@type': string };

async function crateOf() {
  const corpus = fc.sample(arbitraryCorpus, { numRuns: 30, seed: 4 }).find(({ total }) => (total ?? 0) > 3);
  if (!corpus) throw new Error('no corpus was drawn');
  const files = unzipSync(await (await fileOf(crate, corpus)).bytes());
  const json = (path: string) => JSON.parse(new TextDecoder().decode(files[path])) as Record<string, unknown>;
  const graph = json('ro-crate-metadata.json')['@graph'] as Entity[];
  return {
    files,
    croissant: json('croissant.json'),
    graph,
    entities: new Map(graph.map((entity) => [entity['@id'], entity])),
  };
}

test('the metadata names every file, with its size and its hash', async () => {
  const { files, graph } = await crateOf();
  const described = graph.filter((entity) => entity['@type'] === 'File');
  const data = Object.keys(files).filter((path) => path !== 'ro-crate-metadata.json');
  expect(described.map((entity) => entity['@id'])).toEqual(data);
  for (const { '@id': path, contentSize, sha256 } of described) {
    const bytes = files[path] ?? new Uint8Array();
    expect([contentSize, sha256]).toEqual([String(bytes.length), createHash('sha256').update(bytes).digest('hex')]);
  }
});

test('it is a crate: a descriptor, a root with what it must say, and no reference that leads nowhere', async () => {
  const { graph, entities } = await crateOf();
  expect(entities.get('ro-crate-metadata.json')).toMatchObject({
    '@type': 'CreativeWork',
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    about: { '@id': './' },
  });
  expect(entities.get('./')).toMatchObject({
    '@type': 'Dataset',
    name: 'Long Bridge closure',
    license: { '@id': LICENCE },
    datePublished: '2026-03-20T12:00:00.000Z',
  });
  expect(entities.get('#agreement-1')).toMatchObject({ value: 0.81 });
  expect(entities.get(`#code-${encodeURIComponent(`opinion/${SUB_CODE.name}`)}`)).toMatchObject({
    description: SUB_CODE.definition,
  });
  const references = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/gu);
  const dangling = [...references]
    .map(([, id = '']) => id)
    .filter((id) => !entities.has(id) && !id.startsWith('https://w3id.org/'));
  expect(dangling).toEqual([]);
  expect(entities.size).toBe(graph.length);
});

test('Croissant: a JSON-LD processor finds every key defined, and every column is in the table', async () => {
  const { files, croissant } = await crateOf();
  await expect(
    jsonld.expand(croissant, { safe: true, base: 'https://crate.example/' } as object),
  ).resolves.toHaveLength(1);
  const header = new TextDecoder().decode(files['annotations.csv']).split('\r\n')[0]?.split(',');
  const [table] = croissant['recordSet'] as { field: { name: string }[] }[];
  expect(table?.field.map(({ name }) => name)).toEqual(header);
});
