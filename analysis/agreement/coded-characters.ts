import { TAGS } from '../../model/tag.ts';
import { passagesOf, type Coded, type CodedPassage, type CodedText } from './coded-text.ts';
import type { ValuedUnit } from './krippendorff-alpha.ts';

/** The tags of a character as bits, in the order of TAGS; 0 for none. For one tag: whether it is there. */
export type CharacterValue = number;

/** A run of characters that every coder values the same throughout. */
export interface CodedRun {
  start: number;
  end: number;
  /** By coder; null for who did not code the text. */
  values: readonly (CharacterValue | null)[];
}

/**
 * The characters of a text as units of coding, in runs. Overlapping passages of a coder give a character all their tags.
 * The cost grows with the passages, not with the text.
 */
export function codedRuns(text: CodedText, coded: Coded): CodedRun[] {
  const edges = edgesOf(text, coded);
  const open = text.coders.map(() => TAGS.map((): number => 0));
  const values = text.coders.map((passages): CharacterValue | null => (passages ? 0 : null));
  const runs: CodedRun[] = [];
  let at = 0;
  for (const edge of edges) {
    if (edge.at > at) runs.push({ start: at, end: edge.at, values: [...values] });
    at = edge.at;
    const own = open[edge.coder] ?? [];
    own[edge.tag] = (own[edge.tag] ?? 0) + edge.step;
    values[edge.coder] = own.reduce((bits, count, tag) => (count > 0 ? bits | (1 << tag) : bits), 0);
  }
  if (text.length > at) runs.push({ start: at, end: text.length, values: [...values] });
  return runs;
}

/** The same as units for alpha and kappa. */
export function unitOf({ start, end, values }: CodedRun): ValuedUnit<CharacterValue> {
  const counts = new Map<CharacterValue, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { counts, times: end - start };
}

interface Edge {
  at: number;
  coder: number;
  tag: number;
  step: 1 | -1;
}

function edgesOf({ coders, length }: CodedText, coded: Coded): Edge[] {
  const edges = coders.flatMap((passages, coder) =>
    passagesOf(passages ?? [], coded).flatMap((passage) => edgesOfPassage(passage, coder, coded, length)),
  );
  return edges.toSorted((one, other) => one.at - other.at);
}

function edgesOfPassage({ start, end, tags }: CodedPassage, coder: number, coded: Coded, length: number): Edge[] {
  const counted = coded === 'all' ? tags : [coded];
  return counted.flatMap((each) => {
    const tag = TAGS.indexOf(each);
    return [
      { at: Math.min(start, length), coder, tag, step: 1 as const },
      { at: Math.min(end, length), coder, tag, step: -1 as const },
    ];
  });
}
