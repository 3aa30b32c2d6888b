import type { Stretch } from '../stretch.ts';

export type ActorKind = 'person' | 'organisation' | 'document' | 'place' | 'unknown';
export type Gender = 'female' | 'male';

/** Somebody or something that a text names or describes. Grows while the text is read. */
export interface Actor {
  /** The fullest name in the text, without titles; of somebody unnamed the description. */
  name: string;
  isNamed: boolean;
  isPlural: boolean;
  kind: ActorKind;
  /** Null where the text shows none. */
  gender: Gender | null;
  /** By which nouns and titles the text calls them, in lower case. */
  roles: Set<string>;
  /** The words of the name, in lower case. */
  words: readonly string[];
  /** How often the text has meant them so far. */
  count: number;
}

/** Where a text means an actor; UTF-16, with what directly describes it. */
export interface Mention extends Stretch {
  actor: Actor;
  form: 'name' | 'description' | 'pronoun';
  isPossessive: boolean;
  /** Stands within another mention, or beside one that it describes: not what a verb's subject can be. */
  isInner: boolean;
  /** Within somebody's quoted words. */
  isQuoted: boolean;
}
