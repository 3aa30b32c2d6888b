/**
 * Marionette, the protocol of Firefox's remote control, frames each message as its length in bytes, a colon, and
 * that much JSON. See `remote/marionette/transport.sys.mjs` in Firefox.
 */
export function encodePacket(message: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${json.length}:`), json]);
}

/** Puts packets together from the pieces in which a socket delivers them. */
export class PacketReader {
  #rest = Buffer.alloc(0);

  /**
   * The messages that are whole with this piece.
   * @throws {Error} where the stream does not begin with a length.
   */
  read(piece: Buffer): unknown[] {
    this.#rest = Buffer.concat([this.#rest, piece]);
    const messages: unknown[] = [];
    for (let json = this.#take(); json !== null; json = this.#take()) messages.push(JSON.parse(json));
    return messages;
  }

  #take(): string | null {
    const colon = this.#rest.indexOf(':');
    if (colon === -1) return null;
    const length = Number(this.#rest.toString('latin1', 0, colon));
    if (!Number.isInteger(length)) throw new Error('Firefox sent something that is no Marionette packet.');
    const end = colon + 1 + length;
    if (this.#rest.length < end) return null;
    const json = this.#rest.toString('utf8', colon + 1, end);
    this.#rest = this.#rest.subarray(end);
    return json;
  }
}
