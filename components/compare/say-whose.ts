import type { Id } from '../../model/id.ts';
import { chosenIn, otherAuthors, READER, type CountedAuthors, type Whose } from './whose.ts';

/** The two ways to say whose annotations count: to the reader, and in a file that others read. */

/** More than these are counted instead of named, where the words must be few. */
const MOST_NAMES = 3;

const TO_THE_READER: Readonly<Record<Exclude<Whose, `by ${string}`>, string>> = {
  mine: 'my annotations',
  everybody: 'everybody’s annotations',
  agreed: 'what two authors or more agree on',
  settled: 'the agreed set',
};

/** "my annotations", "Ben’s annotations", "Ben’s, Cem’s and my annotations", "everybody’s annotations" */
export function sayWhose({ whose, others }: CountedAuthors): string {
  if (whose in TO_THE_READER) return TO_THE_READER[whose as keyof typeof TO_THE_READER];
  const chosen = chosenIn(whose) ?? [];
  if (chosen.length > MOST_NAMES) return `annotations of ${chosen.length} authors`;
  const owners = [...namesOf(chosen, others).map((name) => `${name}’s`), ...(chosen.includes(READER) ? ['my'] : [])];
  return `${listOf(owners)} annotations`;
}

/** In what others read. */
const THE_READER = 'the reader';

/** "the reader’s annotations", "the annotations of the reader, Ben and Cem". */
export function reportWhose({ whose, others }: CountedAuthors): string {
  const everyone = [READER, ...otherAuthors({ others }).map(({ id }) => id)];
  if (whose === 'mine') return `${THE_READER}’s annotations`;
  if (whose === 'agreed') return `what at least two of ${listOf(namesInReport(everyone, others))} marked alike`;
  const of = listOf(namesInReport(chosenIn(whose) ?? everyone, others));
  return whose === 'settled' ? `the agreed set, settled from the annotations of ${of}` : `the annotations of ${of}`;
}

/** The reader first. */
function namesInReport(authors: readonly string[], others: CountedAuthors['others']): string[] {
  return [...(authors.includes(READER) ? [THE_READER] : []), ...namesOf(authors, others)];
}

/** How a report names each author. */
export function reportedNames({ others }: Pick<CountedAuthors, 'others'>): Map<Id, string> {
  return new Map([[READER, THE_READER], ...otherAuthors({ others }).map(({ id, name }) => [id, name] as const)]);
}

/** Of the others among them. */
function namesOf(authors: readonly string[], others: CountedAuthors['others']): string[] {
  const named = otherAuthors({ others }).filter(({ id }) => authors.includes(id));
  return named.map(({ name }) => name);
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
