import type { Id } from '../../model/id.ts';
import type { ActorKind } from '../people/actor.ts';
import type { Stretch } from '../stretch.ts';

/** Where a wording stands; UTF-16 in the text of its article. */
export interface ArticlePlace extends Stretch {
  article: Id;
}

export interface WordingPlace extends ArticlePlace {
  /** Within somebody's quoted words; else the outlet's own voice. */
  isQuoted: boolean;
}

/** One wording. Those that differ in case, article or a possessive's ending are one, as it is written most often. */
export interface Wording<Place extends ArticlePlace = WordingPlace> {
  words: string;
  /** A person put it into its row. */
  isConfirmed: boolean;
  /** In the order of the articles, and of their texts. */
  places: readonly Place[];
}

/** One actor of the case. */
export interface LedgerRow<Place extends ArticlePlace = WordingPlace> {
  name: string;
  /** Null where a person made the row of words in which the machine sees nobody. */
  kind: ActorKind | null;
  isNamed: boolean;
  isPlural: boolean;
  /** Nouns and titles by which the case calls them, in lower case. */
  roles: readonly string[];
  /** In several articles, or in one by name and several times; the others are there to be merged with these. */
  recurs: boolean;
  /** A person made or changed it. */
  isConfirmed: boolean;
  /** The most frequent first. */
  wordings: readonly Wording<Place>[];
}
