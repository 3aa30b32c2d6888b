import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { blobOf } from '../../../exchange/corpus/chunks.ts';
import { hypothesisRows } from '../../../exchange/hypothesis/write-hypothesis.ts';
import { inventedCorpus } from '../../bench/exchange/invented-corpus.ts';
import type { Tried } from './formats.ts';

const PASSAGES = 400;

/** What is used of JSON Schema in Hypothesis' schema of an annotation that is sent to it. */
interface Schema {
  type?: string | undefined;
  required?: string[] | undefined;
  pattern?: string | undefined;
  items?: Schema | undefined;
  properties?: Record<string, Schema> | undefined;
  patternProperties?: Record<string, Schema> | undefined;
}
const Schema: z.ZodMiniType<Schema> = z.lazy(() =>
  z.object({
    type: z.optional(z.string()),
    required: z.optional(z.array(z.string())),
    pattern: z.optional(z.string()),
    items: z.optional(Schema),
    properties: z.optional(z.record(z.string(), Schema)),
    patternProperties: z.optional(z.record(z.string(), Schema)),
  }),
);

/** The rows that we write have all that its API says of an annotation, and satisfy the schema of one that is sent to it. */
export async function checkHypothesis(folder: string): Promise<Tried[]> {
  const written = await (await blobOf(hypothesisRows.write(inventedCorpus(PASSAGES)), hypothesisRows.type)).text();
  const { rows } = z.object({ rows: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(written));
  const schema = Schema.parse(JSON.parse(readFileSync(join(folder, 'annotation-schema.json'), 'utf8')));
  const required = requiredIn(readFileSync(join(folder, 'annotation.yaml'), 'utf8'));
  const faults = rows.flatMap((row) => faultsOf(schema, row, 'row'));
  const missing = required.filter((key) => rows.some((row) => row[key] === undefined));
  const about = { format: 'Hypothesis', found: '' };
  return [
    {
      ...about,
      what: 'rows by annotation-schema.json',
      holds: faults.length === 0,
      found: faults[0] ?? `${rows.length} rows`,
    },
    {
      ...about,
      what: 'keys of annotation.yaml',
      holds: required.length > 0 && missing.length === 0,
      found: missing.join(', ') || `all ${required.length}`,
    },
  ];
}

/** The first list of required keys, which is the annotation's. */
function requiredIn(yaml: string): string[] {
  const list = /^ {2}required:\n((?: {4}- \w+\n)+)/mu.exec(yaml)?.[1] ?? '';
  return [...list.matchAll(/- (\w+)/gu)].map(([, key = '']) => key);
}

function faultsOf(schema: Schema, value: unknown, place: string): string[] {
  if (!isOfType(schema.type, value)) return [`${place} is no ${schema.type}`];
  if (typeof value === 'string') {
    const fits = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
    return fits ? [] : [`${place} is not ${schema.pattern}`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (schema.items ? faultsOf(schema.items, item, `${place}.${index}`) : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => `${place}.${key} is missing`);
  const inner = Object.entries(value).flatMap(([key, one]) => [
    ...(schema.properties?.[key] ? faultsOf(schema.properties[key], one, `${place}.${key}`) : []),
    ...Object.entries(schema.patternProperties ?? {}).flatMap(([pattern, own]) =>
      new RegExp(pattern, 'u').test(key) ? faultsOf(own, one, `${place}.${key}`) : [],
    ),
  ]);
  return [...missing, ...inner];
}

function isOfType(type: string | undefined, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return type === undefined || typeof value === type;
}
