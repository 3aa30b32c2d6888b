/** Items found by what they have in common with something: few need to be held against it. */
export class KeyedItems<Item> {
  readonly #items: Item[] = [];
  readonly #places = new Map<Item, number>();
  readonly #byKey = new Map<string, Set<number>>();

  /** To be called again once an item has more keys; it keeps those that it had, and its place. */
  add(item: Item, keys: Iterable<string>): void {
    const place = this.#places.get(item) ?? this.#items.push(item) - 1;
    this.#places.set(item, place);
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (known) known.add(place);
      else this.#byKey.set(key, new Set([place]));
    }
  }

  /** Whoever has one of the keys, in the order in which they were added first. */
  near(keys: Iterable<string>): Item[] {
    const places = new Set<number>();
    for (const key of keys) for (const place of this.#byKey.get(key) ?? []) places.add(place);
    return [...places].toSorted((one, other) => one - other).flatMap((place) => this.#items[place] ?? []);
  }
}
