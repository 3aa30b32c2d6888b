import { utf16Offsets } from '../code-points.ts';
import type { WrittenSelection } from './written-project.ts';

/** How a program counts, which the standard leaves open: the end, and whether CR LF is one character or two. */
export interface Counting {
  isInclusive: boolean;
  crlfIsOne: boolean;
}

const WAYS: readonly Counting[] = [
  { isInclusive: false, crlfIsOne: false },
  { isInclusive: true, crlfIsOne: false },
  { isInclusive: false, crlfIsOne: true },
  { isInclusive: true, crlfIsOne: true },
];

/** Selections that are looked at: more would say the same. */
const ENOUGH = 400;

/**
 * The way of counting in which most selections have the words that they are named after; where no name tells, the first: ends
 * behind the last character, each character one.
 */
export class CountingVotes {
  readonly #votes = WAYS.map(() => 0);
  #seen = 0;

  get isEnough(): boolean {
    return this.#seen >= ENOUGH;
  }

  add(text: string, selections: readonly WrittenSelection[]): void {
    const readers = WAYS.map((way) => stretchReader(text, way));
    for (const selection of selections.filter(({ name }) => name !== '').slice(0, ENOUGH)) {
      this.#seen += 1;
      for (const [index, read] of readers.entries()) {
        const stretch = read(selection);
        this.#votes[index] =
          (this.#votes[index] ?? 0) + (stretch ? likeness(text.slice(...stretch), selection.name) : 0);
      }
    }
  }

  get winner(): Counting {
    const best = this.#votes.indexOf(Math.max(...this.#votes));
    return WAYS[best] ?? { isInclusive: false, crlfIsOne: false };
  }
}

/** The UTF-16 offsets of a selection in a text as it was written, line ends included; null where they lie outside of it. */
export function stretchReader(text: string, { isInclusive, crlfIsOne }: Counting) {
  const offsetIn = crlfIsOne && text.includes('\r\n') ? offsetsWithCrlfAsOne(text) : utf16Offsets(text);
  return ({ start, end }: Pick<WrittenSelection, 'start' | 'end'>): [start: number, end: number] | null => {
    const [from, to] = [offsetIn(start), offsetIn(isInclusive ? end + 1 : end)];
    return from === null || to === null || from > to ? null : [from, to];
  };
}

function offsetsWithCrlfAsOne(text: string): (offset: number) => number | null {
  const plain = text.replaceAll('\r\n', '\n');
  const inPlain = utf16Offsets(plain);
  // Of each character of the plain text, where it stands in the other.
  const starts = new Uint32Array(plain.length + 1);
  for (let at = 0, there = 0; at <= plain.length; at += 1) {
    starts[at] = there;
    there += text.startsWith('\r\n', there) ? 2 : 1;
  }
  return (offset) => {
    const found = inPlain(offset);
    return found === null ? null : (starts[found] ?? null);
  };
}

/** White space tells less: programs fold and trim it in names. */
function likeness(words: string, name: string): number {
  if (words === name) return 2;
  return folded(words) === folded(name) ? 1 : 0;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
