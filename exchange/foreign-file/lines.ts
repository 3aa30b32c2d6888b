import type { ReadingWork } from '../format.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** In UTF-16 units: an article with all its annotations is far below. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
}

/** The lines of a file in UTF-8 that are not blank, some megabytes of it at a time. Progress in bytes. @throws {UnreadableFile} naming the line. */
export async function* linesOf(file: Blob, work: ReadingWork = {}): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  for await (const bytes of slicesOf(file, work)) {
    const lines = (rest + decode(decoder, bytes, number)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new UnreadableFile(`line ${number + lines.length + 1}`, 'is too long.');
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { text, number };
    }
  }
  rest += decode(decoder, null, number);
  if (rest.trim() !== '') yield { text: rest, number: number + 1 };
}

const SLICE = 4 * 1024 * 1024;

async function* slicesOf(file: Blob, { signal, progress }: ReadingWork): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += SLICE) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    progress?.(Math.min(at + SLICE, file.size), file.size);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | null, number: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new UnreadableFile(`after line ${number}`, 'the text is not in UTF-8.');
  }
}
