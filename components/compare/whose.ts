import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Author } from '../../model/author.ts';
import type { Id } from '../../model/id.ts';

/** Whose annotations count: the reader's, one other author's, everybody's, what at least two authors agree on, or what was settled. */
export type Whose = 'mine' | 'everybody' | 'agreed' | 'settled' | `by ${Id}`;

export function byAuthor({ id }: Pick<Author, 'id'>): Whose {
  return `by ${id}`;
}

/** Whose annotations count, out of whose. */
export interface CountedAuthors {
  whose: Whose;
  /** The authors of the annotation sets that are not the reader's own; by set. */
  others: ReadonlyMap<Id, Author>;
  /** The agreed set, whose annotations are nobody's; absent where nothing was settled. */
  agreedSet?: Id | undefined;
}

export const MINE: CountedAuthors = { whose: 'mine', others: new Map() };

/** The annotations that count; for what is agreed everybody's, of which the agreed words are still to be found. */
export function countedOf(
  annotations: readonly LiveAnnotation[],
  { whose, others, agreedSet }: CountedAuthors,
): readonly LiveAnnotation[] {
  if (whose === 'mine') return annotations.filter(({ set }) => isReaders(set, { others, agreedSet }));
  if (whose === 'settled') return annotations.filter(({ set }) => set === agreedSet);
  if (whose === 'everybody' || whose === 'agreed') return annotations.filter(({ set }) => set !== agreedSet);
  return annotations.filter(({ set }) => {
    const author = others.get(set);
    return author !== undefined && byAuthor(author) === whose;
  });
}

/** Whether a set is the reader's own. */
export function isReaders(set: Id, { others, agreedSet }: Omit<CountedAuthors, 'whose'>): boolean {
  return set !== agreedSet && !others.has(set);
}

/** Each other author once, by name. */
export function otherAuthors({ others }: Pick<CountedAuthors, 'others'>): Author[] {
  const byId = new Map([...others.values()].map((author) => [author.id, author]));
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** What there is to choose from; nothing but the reader's own where nobody else annotated. */
export function choicesOf({ others, agreedSet }: Omit<CountedAuthors, 'whose'>): Whose[] {
  const settled: Whose[] = agreedSet === undefined ? [] : ['settled'];
  if (others.size === 0) return ['mine', ...settled];
  return ['mine', ...otherAuthors({ others }).map(byAuthor), 'everybody', 'agreed', ...settled];
}

/** "my annotations", "Ben’s annotations", "everybody’s annotations" */
export function sayWhose({ whose, others }: CountedAuthors): string {
  if (whose === 'mine') return 'my annotations';
  if (whose === 'everybody') return 'everybody’s annotations';
  if (whose === 'agreed') return 'what two authors or more agree on';
  if (whose === 'settled') return 'the agreed set';
  return `${nameOf(whose, others)}’s annotations`;
}

/** The same in a file that others read: "the reader’s annotations", "the annotations of the reader, Ben and Cem". */
export function reportWhose({ whose, others }: CountedAuthors): string {
  const all = new Intl.ListFormat('en-GB').format(['the reader', ...otherAuthors({ others }).map(({ name }) => name)]);
  if (whose === 'mine') return 'the reader’s annotations';
  if (whose === 'everybody') return `the annotations of ${all}`;
  if (whose === 'agreed') return `what at least two of ${all} marked alike`;
  if (whose === 'settled') return `the agreed set, settled from the annotations of ${all}`;
  return `the annotations of ${nameOf(whose, others)}`;
}

function nameOf(whose: Whose, others: CountedAuthors['others']): string {
  return otherAuthors({ others }).find((author) => byAuthor(author) === whose)?.name ?? 'nobody';
}
