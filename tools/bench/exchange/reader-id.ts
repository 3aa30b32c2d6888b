import type { Format } from '../../../exchange/format.ts';

/** Formats that come in by the reader of another. */
const READ_BY: Readonly<Record<string, string>> = {
  'qdpx-inclusive': 'qdpx',
  'hypothesis-rows': 'hypothesis',
  doccano: 'jsonl',
  spacy: 'jsonl',
};

/** The id of the reader that takes what this format writes; of one that has none, an id that no reader has. */
export function readerIdOf({ id }: Pick<Format, 'id'>): string {
  return READ_BY[id] ?? id;
}
