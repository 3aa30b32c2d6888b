import { type People, peopleIn } from '../../people.ts';
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

/** Of several named in the words the first: “Ana Brock of the harbour board” is Ana Brock. */
function nameOf(text: string, { mentions }: People, words: Stretch): string | undefined {
  const meant = mentions.filter(({ start, end, isInner }) => !isInner && start < words.end && end > words.start);
  const [first] = meant.toSorted((one, other) => Number(other.actor.isNamed) - Number(one.actor.isNamed));
  if (first?.actor.isNamed) return first.actor.name;
  return first?.form === 'pronoun' ? undefined : text.slice(words.start, words.end);
}
