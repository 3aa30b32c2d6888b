import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { z } from 'zod/mini';
import { encodePacket, PacketReader } from './marionette-packets.ts';

const Failure = z.object({ error: z.string(), message: z.string() });
const Answer = z.tuple([z.literal(1), z.number(), z.nullable(Failure), z.unknown()]);

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** Firefox refused a command, or a script in it failed. */
export class FirefoxRefused extends Error {
  override readonly name = 'FirefoxRefused';
}

/** Commands to Firefox and their answers, told apart by number, over one socket. */
export class MarionetteConnection {
  readonly #socket: Socket;
  readonly #packets = new PacketReader();
  readonly #waiting = new Map<number, Waiting>();
  #lastNumber = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (piece: Buffer) => this.#packets.read(piece).forEach((message) => this.#receive(message)));
    socket.on('error', (error) => socket.destroy(error));
    socket.once('close', () => this.#giveUp());
  }

  static async open(port: number): Promise<MarionetteConnection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new MarionetteConnection(socket);
  }

  /** @throws {FirefoxRefused} also where Firefox ends before it answers. */
  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const number = (this.#lastNumber += 1);
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new FirefoxRefused('Firefox has ended.'));
      this.#waiting.set(number, { resolve, reject });
      this.#socket.write(encodePacket([0, number, command, parameters]));
    });
  }

  #receive(message: unknown): void {
    // The first message is a greeting that names the protocol; everything else answers a command.
    if (!Array.isArray(message)) return;
    const [, number, failure, result] = Answer.parse(message);
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (failure) waiting?.reject(new FirefoxRefused(failure.message));
    else waiting?.resolve(result);
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new FirefoxRefused('Firefox ended before it answered.'));
    this.#waiting.clear();
  }
}
