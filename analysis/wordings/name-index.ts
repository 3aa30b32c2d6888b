import { KeyedItems } from '../keyed-items.ts';
import type { CaseActor } from './case-actor.ts';
import { nameKeys } from './same-name.ts';

/** The named actors of a case, found by their names' words: few names need to be held against each other. */
export class NameIndex {
  readonly #actors = new KeyedItems<CaseActor>();

  constructor(actors: Iterable<CaseActor> = []) {
    for (const actor of actors) if (actor.isNamed) this.add(actor);
  }

  /** To be called again once an actor's name has grown. */
  add(actor: CaseActor): void {
    this.#actors.add(actor, nameKeys(actor.words));
  }

  /** Whoever may have that name, full or short, and some others; in the order in which they were added. */
  near(words: readonly string[]): CaseActor[] {
    return this.#actors.near(nameKeys(words));
  }
}
