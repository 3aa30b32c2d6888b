import type { Actor, Gender } from './actor.ts';
import type { ReadName } from './names.ts';

/** Nothing speaks against it where either is not known. */
export function fitsGender(actor: Actor, gender: Gender | null): boolean {
  return gender === null || actor.gender === null || actor.gender === gender;
}

/** Two names of more than one word that may be one actor's: “J. Brock” is “Jane Brock”. */
export function isSameFullName(actor: Actor, { words, kind }: ReadName): boolean {
  if (actor.words.join(' ') === words.join(' ')) return true;
  if (kind === 'organisation' || actor.kind === 'organisation') return hasSameWords(actor.words, words);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [actorFirst = ''] = actor.words;
  if (actor.kind === 'place' || actor.words.at(-1) !== last) return false;
  return (
    actor.words.length === 1 ||
    actorFirst === first ||
    (actorFirst.charAt(0) === first.charAt(0) && (actorFirst.length < 5 || first.length < 5))
  );
}

/** “Justice Department” is “Department of Justice”. */
function hasSameWords(one: readonly string[], other: readonly string[]): boolean {
  const telling = (words: readonly string[]) =>
    words
      .filter((word) => !['of', 'the', 'for', 'and', 'u.s'].includes(word))
      .toSorted()
      .join(' ');
  return telling(one) === telling(other);
}

/** A given name, an acronym, or the first word of an organisation's name. */
export function isShortFor(word: string, actor: Actor, name: ReadName): boolean {
  if (actor.words.length < 2 || name.kind === 'place') return false;
  if (actor.kind === 'person') return actor.words[0] === word && name.titles.length === 0;
  return (
    actor.kind === 'organisation' && (initialsOf(actor.words) === word.replaceAll('.', '') || actor.roles.has(word))
  );
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !['of', 'the', 'for', 'and'].includes(word))
    .map((word) => word.charAt(0))
    .join('');
}
