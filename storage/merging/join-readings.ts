import type { CaseReading, ReadingContents } from '../../model/case-reading.ts';
import { latest } from '../../model/rev.ts';

/**
 * Two readings of one case by one author as one: the later stands as it is, and what the earlier has beside it joins it. A spelling or a
 * wording that both give to somebody stays with whom the later gives it to.
 * @returns the later one's record, with its mark: whoever keeps it marks it anew.
 */
export function joinedReading(one: CaseReading, other: CaseReading): CaseReading {
  const later = latest(one, other);
  const earlier = later === one ? other : one;
  return {
    ...later,
    voices: [...later.voices, ...voicesLeft(earlier, later)],
    actors: [...later.actors, ...actorsLeft(earlier, later)],
    facts: [...later.facts, ...earlier.facts.filter(({ id }) => later.facts.every((fact) => fact.id !== id))],
  };
}

function voicesLeft(earlier: ReadingContents, later: ReadingContents): ReadingContents['voices'] {
  const taken = new Set(later.voices.flatMap(({ spellings }) => spellings));
  return notNamed(earlier.voices, later.voices)
    .map((voice) => ({ ...voice, spellings: voice.spellings.filter((spelling) => !taken.has(spelling)) }))
    .filter(({ spellings }) => spellings.length > 0);
}

function actorsLeft(earlier: ReadingContents, later: ReadingContents): ReadingContents['actors'] {
  const keyOf = ({ words, article }: { words: string; article: string | null }) => JSON.stringify([words, article]);
  const taken = new Set(later.actors.flatMap(({ wordings }) => wordings.map(keyOf)));
  return notNamed(earlier.actors, later.actors)
    .map((actor) => ({ ...actor, wordings: actor.wordings.filter((wording) => !taken.has(keyOf(wording))) }))
    .filter(({ wordings }) => wordings.length > 0);
}

function notNamed<Item extends { name: string }>(items: readonly Item[], others: readonly Item[]): Item[] {
  return items.filter(({ name }) => others.every((other) => other.name !== name));
}
