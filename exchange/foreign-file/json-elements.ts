import type { ReadingWork } from '../format.ts';
import { JsonSplitter, type IsSplit, type JsonElement } from './json-splitter.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { soundSlices } from './utf8-text.ts';

/** Above what any browser's reader of JSON can hold at once: 200,000 annotations are 250 MB. */
const LARGEST = 2 * 1024 ** 3;

/** What is left of a document when its lists' elements were taken out. */
export interface JsonFrame {
  frame: unknown;
}

/**
 * The elements of some lists of a JSON file, some megabytes of it at a time, and last its frame, in which these lists are empty. Progress in bytes.
 * @throws {UnreadableFile} naming line and column; what the signal was aborted with.
 */
export async function* jsonElements(
  file: Blob,
  isSplit: IsSplit,
  work: ReadingWork = {},
): AsyncGenerator<JsonElement | JsonFrame> {
  if (file.size > LARGEST) throw new UnreadableFile('', `is larger than ${LARGEST / 1024 / 1024} MB.`);
  const splitter = new JsonSplitter(isSplit);
  for await (const piece of soundSlices(file, work)) yield* splitter.take(piece);
  yield { frame: splitter.end() };
}
