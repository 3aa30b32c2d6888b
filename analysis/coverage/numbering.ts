/** Behind a run of letters that stands in no slot. */
const NONE = -1;
/** Slots for each number, so that few meet in one. */
const ROOM = 2;

/**
 * Numbers whole numbers of 31 bits in the order in which they come, from 0. In packed slots, since the runs of letters of
 * a large case come by the half million, for which a map takes five times as long.
 */
export class Numbering {
  #keys = new Int32Array(1024).fill(NONE);
  #numbers = new Int32Array(1024);
  /** By number the last call of {@link addOnce} that added it. */
  #lastIn: number[] = [];
  #calls = 0;

  get size(): number {
    return this.#lastIn.length;
  }

  /** −1 for what never came. */
  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? (this.#numbers[slot] ?? NONE) : NONE;
  }

  /** Adds the numbers of some keys to a list, each once, in order; what is new gets the next ones. */
  addOnce(keys: Int32Array, numbers: number[]): void {
    this.#calls += 1;
    for (const key of keys) {
      const number = this.#taken(key);
      if (this.#lastIn[number] === this.#calls) continue;
      this.#lastIn[number] = this.#calls;
      numbers.push(number);
    }
  }

  #taken(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#numbers[slot] ?? NONE;
    const number = this.#lastIn.push(0) - 1;
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
    if (this.size * ROOM > this.#keys.length) this.#grow();
    return number;
  }

  /** Where the key stands, or would: from its own slot on the first that is free. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    // Knuth's multiplicative hashing: neighbouring keys fall far apart.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
    while (this.#keys[slot] !== key && this.#keys[slot] !== NONE) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(2 * keys.length).fill(NONE);
    this.#numbers = new Int32Array(2 * keys.length);
    keys.forEach((key, at) => {
      if (key === NONE) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[at] ?? NONE;
    });
  }
}
