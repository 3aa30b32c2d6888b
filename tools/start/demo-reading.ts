import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { SPEAKER_KINDS, Tags } from '../../model/annotation.ts';
import { readRecord } from '../../model/read-record.ts';
import type { Reading } from './reading.ts';

const MarkedPassage = z.object({
  /** The name of the outlet's site. */
  outlet: z.string(),
  words: z.string().check(z.minLength(1)),
  tags: Tags,
  speaker: z.optional(z.string()),
  speakerKind: z.optional(z.enum(SPEAKER_KINDS)),
});

const FILE = join(import.meta.dirname, '../../demo/reading.json');

/** How a person read the demo case: `demo/reading.json`. */
export async function demoReading(): Promise<Reading> {
  const passages = readRecord(z.array(MarkedPassage), JSON.parse(await readFile(FILE, 'utf8')), 'demo/reading.json');
  return {
    note: 'The demo case as its authors read it.',
    passagesOf: (site) => passages.filter(({ outlet }) => outlet === site),
  };
}
