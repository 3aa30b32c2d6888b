import { type People, peopleIn } from '../../people/people.ts';
import type { Stretch } from '../../stretch.ts';
import type { SuggestibleArticle } from '../suggestible.ts';

/** Whose words and views are whose, by the names that a reader would type. */
export interface Naming {
  /** Holds what stands in nobody else's voice. */
  outlet: string;
  /** The fullest name in the article of whom the words of a stretch mean; undefined where they are a pronoun of nobody known. */
  nameOf: (words: Stretch) => string | undefined;
}

/** @param quotes in order and without overlap. */
export function namingOf({ text, blocks, outlet }: SuggestibleArticle, quotes: readonly Stretch[]): Naming {
  const people = peopleIn(text, blocks, quotes);
  return { outlet, nameOf: (words) => nameOf(text, people, words) };
}

/** Behind a name within the words that name a source, these go on about it: “Ana Brock of the harbour board”. */
const GOES_ON = /^(?:$|,| of | for | at | in | from |['’]s? (?:office|spokes))/u;

/**
 * The name that the words end with or go on about; else the words themselves: “Northfield’s sailors” is nobody called
 * Northfield.
 */
function nameOf(text: string, { mentions }: People, words: Stretch): string | undefined {
  const meant = mentions.filter(({ start, end, isInner }) => !isInner && start < words.end && end > words.start);
  const named = meant.find(
    ({ actor, form, end, isPossessive }) =>
      actor.isNamed &&
      (form === 'name' || meant.length === 1) &&
      !isPossessive &&
      GOES_ON.test(text.slice(end, words.end)),
  );
  if (named) return named.actor.name;
  const isPronoun = meant.length === 1 && meant[0]?.form === 'pronoun';
  return isPronoun ? undefined : text.slice(words.start, words.end);
}
