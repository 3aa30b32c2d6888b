import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Author } from '../../model/author.ts';
import type { Id } from '../../model/id.ts';

/** Whose annotations count: the reader's, one other author's, everybody's, or what at least two authors agree on. */
export type Whose = 'mine' | 'everybody' | 'agreed' | `by ${Id}`;

export function byAuthor({ id }: Pick<Author, 'id'>): Whose {
  return `by ${id}`;
}

/** Whose annotations count, out of whose. */
export interface CountedAuthors {
  whose: Whose;
  /** The authors of the annotation sets that are not the reader's own; by set. */
  others: ReadonlyMap<Id, Author>;
}

export const MINE: CountedAuthors = { whose: 'mine', others: new Map() };

/** The annotations that count; for what is agreed everybody's, of which the agreed words are still to be found. */
export function countedOf(
  annotations: readonly LiveAnnotation[],
  { whose, others }: CountedAuthors,
): readonly LiveAnnotation[] {
  if (whose === 'mine') return annotations.filter(({ set }) => !others.has(set));
  if (whose === 'everybody' || whose === 'agreed') return annotations;
  return annotations.filter(({ set }) => {
    const author = others.get(set);
    return author !== undefined && byAuthor(author) === whose;
  });
}

/** Each other author once, by name. */
export function otherAuthors({ others }: Pick<CountedAuthors, 'others'>): Author[] {
  const byId = new Map([...others.values()].map((author) => [author.id, author]));
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** What there is to choose from; nothing but the reader's own where nobody else annotated. */
export function choicesOf({ others }: Pick<CountedAuthors, 'others'>): Whose[] {
  if (others.size === 0) return ['mine'];
  return ['mine', ...otherAuthors({ others }).map(byAuthor), 'everybody', 'agreed'];
}

/** "my annotations", "Ben’s annotations", "everybody’s annotations" */
export function sayWhose({ whose, others }: CountedAuthors): string {
  if (whose === 'mine') return 'my annotations';
  if (whose === 'everybody') return 'everybody’s annotations';
  if (whose === 'agreed') return 'what two authors or more agree on';
  return `${nameOf(whose, others)}’s annotations`;
}

/** The same in a file that others read: "the reader’s annotations", "the annotations of the reader, Ben and Cem". */
export function reportWhose({ whose, others }: CountedAuthors): string {
  const all = new Intl.ListFormat('en-GB').format(['the reader', ...otherAuthors({ others }).map(({ name }) => name)]);
  if (whose === 'mine') return 'the reader’s annotations';
  if (whose === 'everybody') return `the annotations of ${all}`;
  if (whose === 'agreed') return `what at least two of ${all} marked alike`;
  return `the annotations of ${nameOf(whose, others)}`;
}

function nameOf(whose: Whose, others: CountedAuthors['others']): string {
  return otherAuthors({ others }).find((author) => byAuthor(author) === whose)?.name ?? 'nobody';
}
