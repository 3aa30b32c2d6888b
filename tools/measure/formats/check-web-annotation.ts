import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webAnnotationReader } from '../../../exchange/web-annotation/read-web-annotation.ts';
import type { Tried } from './formats.ts';
import { reasonOf } from '../../../model/reason-of.ts';

/** The correct examples import, or are left out for a stated reason; the incorrect ones are refused, with the fault named. */
export async function checkWebAnnotation(folder: string): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const kind of ['correct', 'incorrect'] as const) {
    const names = readdirSync(join(folder, kind)).toSorted((one, other) =>
      one.localeCompare(other, 'en', { numeric: true }),
    );
    for (const name of names) {
      const found = await outcomeOf(join(folder, kind, name));
      const holds = kind === 'correct' ? found.taken : !found.taken;
      tried.push({ format: 'Web Annotation', what: `${kind} examples`, holds, found: `${name}: ${found.words}` });
    }
  }
  return tried;
}

async function outcomeOf(path: string): Promise<{ taken: boolean; words: string }> {
  try {
    const corpus = await webAnnotationReader.read(new Blob([readFileSync(path)]));
    let passages = 0;
    for await (const text of corpus.texts()) passages += text.passages.length;
    const left = [...new Set(corpus.refused.map(({ reason }) => reason))];
    return {
      taken: passages > 0 || left.length > 0,
      words: [`${passages} taken`, ...left.map((reason) => `left out: ${reason}`)].join('; '),
    };
  } catch (error) {
    return { taken: false, words: reasonOf(error) };
  }
}
