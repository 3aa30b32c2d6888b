/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const BLOCK = 64;

/**
 * SHA-256 of bytes that come bit by bit (FIPS 180-4): the browser's own takes whole buffers only, and a corpus is written
 * without ever being in memory whole.
 */
export class Sha256 {
  readonly #state = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
  readonly #words = new Uint32Array(BLOCK);
  readonly #rest = new Uint8Array(BLOCK);
  #length = 0;

  add(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const filled = this.#length % BLOCK;
      const taken = Math.min(BLOCK - filled, bytes.length - at);
      this.#rest.set(bytes.subarray(at, at + taken), filled);
      this.#length += taken;
      at += taken;
      if (filled + taken === BLOCK) this.#compress();
    }
  }

  /** Hexadecimal. Nothing can be added afterwards. */
  finish(): string {
    const bits = this.#length * 8;
    const padding = new Uint8Array(BLOCK - ((this.#length + 8) % BLOCK) + 8);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(padding.length - 4, bits >>> 0);
    this.add(padding);
    return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('');
  }

  #compress(): void {
    const words = this.#words;
    const block = new DataView(this.#rest.buffer);
    for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(index * 4);
    for (let index = 16; index < BLOCK; index += 1) {
      const [near, far] = [words[index - 2] ?? 0, words[index - 15] ?? 0];
      const mixed = (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3));
      words[index] = mixed + (words[index - 7] ?? 0) + (words[index - 16] ?? 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
    for (let index = 0; index < BLOCK; index += 1) {
      const one =
        (h +
          (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
          ((e & f) ^ (~e & g)) +
          (ROUND[index] ?? 0) +
          (words[index] ?? 0)) |
        0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
      this.#state[index] = (this.#state[index] ?? 0) + word;
    }
  }
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
