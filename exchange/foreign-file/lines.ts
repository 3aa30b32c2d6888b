import type { ReadingWork } from '../format.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { soundSlices } from './utf8-text.ts';

/** In UTF-16 units: an article with all its annotations is far below. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
}

/** The lines of a file that are not blank, some megabytes of it at a time. Progress in bytes. @throws {UnreadableFile} naming the line, or the byte that is wrong. */
export async function* linesOf(file: Blob, work: ReadingWork = {}): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const text of soundSlices(file, work)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new UnreadableFile(`line ${number + lines.length + 1}`, 'is too long.');
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { text: line, number };
    }
  }
  if (rest.trim() !== '') yield { text: rest, number: number + 1 };
}
