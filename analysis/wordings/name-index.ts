import type { CaseActor } from './case-actor.ts';
import { nameKeys } from './same-name.ts';

/** The named actors of a case, found by their names' words: few names need to be held against each other. */
export class NameIndex {
  readonly #places = new Map<CaseActor, number>();
  readonly #byKey = new Map<string, Set<CaseActor>>();

  constructor(actors: Iterable<CaseActor> = []) {
    for (const actor of actors) if (actor.isNamed) this.add(actor);
  }

  /** To be called again once an actor's name has grown. */
  add(actor: CaseActor): void {
    if (!this.#places.has(actor)) this.#places.set(actor, this.#places.size);
    for (const key of nameKeys(actor.words)) {
      const known = this.#byKey.get(key);
      if (known) known.add(actor);
      else this.#byKey.set(key, new Set([actor]));
    }
  }

  /** Whoever may have that name, full or short, and some others; in the order in which they were added. */
  near(words: readonly string[]): CaseActor[] {
    const found = new Set([...nameKeys(words)].flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    const place = (actor: CaseActor): number => this.#places.get(actor) ?? 0;
    return [...found].toSorted((one, other) => place(one) - place(other));
  }
}
