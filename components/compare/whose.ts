import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Author } from '../../model/author.ts';
import type { Id } from '../../model/id.ts';

/** Whose annotations count: the reader's, those of chosen authors, everybody's, what at least two authors agree on, or what was settled. */
export type Whose = 'mine' | 'everybody' | 'agreed' | 'settled' | `by ${string}`;

/** Stands for the reader among authors. All of the reader's own sets are one author's. */
export const READER = 'reader';

/** One author or several, `READER` among them or not. */
export function byAuthors(ids: readonly Id[]): Whose {
  const chosen = [...new Set(ids)].toSorted();
  return chosen.join() === READER ? 'mine' : `by ${chosen.join()}`;
}

/** The authors who were chosen, `READER` among them; null where none was by name. */
export function chosenIn(whose: Whose): readonly Id[] | null {
  if (whose === 'mine') return [READER];
  return whose.startsWith('by ') ? whose.slice('by '.length).split(',') : null;
}

/** Whether a passage that counts may be one author's or another's. */
export function countsSeveral(whose: Whose): boolean {
  return whose === 'everybody' || whose === 'agreed' || (chosenIn(whose)?.length ?? 0) > 1;
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
export function countedOf(annotations: readonly LiveAnnotation[], authors: CountedAuthors): readonly LiveAnnotation[] {
  return annotations.filter(({ set }) => isCounted(set, authors));
}

/** Whether a set's annotations count. */
export function isCounted(set: Id, { whose, others, agreedSet }: CountedAuthors): boolean {
  if (whose === 'settled') return set === agreedSet;
  return set !== agreedSet && (chosenIn(whose)?.includes(authorOfSet(set, others)) ?? true);
}

/** `READER` for the reader's own sets. */
export function authorOfSet(set: Id, others: CountedAuthors['others']): Id {
  return others.get(set)?.id ?? READER;
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

/** What there is to choose from, besides several authors; nothing but the reader's own where nobody else annotated. */
export function choicesOf({ others, agreedSet }: Omit<CountedAuthors, 'whose'>): Whose[] {
  const settled: Whose[] = agreedSet === undefined ? [] : ['settled'];
  if (others.size === 0) return ['mine', ...settled];
  return ['mine', ...otherAuthors({ others }).map(({ id }) => byAuthors([id])), 'everybody', 'agreed', ...settled];
}

/** The choice as far as it holds: an author whose set was deleted meanwhile has nothing to count. */
export function knownWhose(whose: Whose, authors: Omit<CountedAuthors, 'whose'>): Whose {
  const known = [READER, ...otherAuthors(authors).map(({ id }) => id)];
  const chosen = chosenIn(whose)?.filter((id) => known.includes(id));
  if (chosen) return chosen.length > 0 ? byAuthors(chosen) : 'mine';
  return choicesOf(authors).includes(whose) ? whose : 'mine';
}

/** The choice in an address: nothing for the reader's own, `everybody`, or the authors' ids. */
export function writeWhose(whose: Whose): string | null {
  return whose === 'mine' ? null : (chosenIn(whose)?.join() ?? whose);
}

export function readWhose(written: string | null): Whose {
  if (!written) return 'mine';
  return WORDS.find((word) => word === written) ?? byAuthors(written.split(','));
}

const WORDS = ['everybody', 'agreed', 'settled'] as const;
