import type { CaseAnswer } from '../../../components/compare/case-answers.ts';
import type { CaseQuery } from '../../../components/compare/case-queries.ts';

/**
 * Made in place of the browser's worker, so that its work can be timed apart. What goes to and fro is written by the one side
 * and read by the other, as it would be: a message is read when its data is looked at.
 */
export class StandInWorker extends EventTarget implements Worker {
  static #made: (worker: StandInWorker) => void = () => undefined;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly #asked = new Post<CaseQuery>();
  readonly #answered = new Post<CaseAnswer>();

  constructor() {
    super();
    StandInWorker.#made(this);
  }

  /** The one that is made next. */
  static next(): Promise<StandInWorker> {
    return new Promise((resolve) => {
      StandInWorker.#made = resolve;
    });
  }

  postMessage(query: CaseQuery): void {
    this.#asked.send(query);
  }

  /** Comes once something is asked of it; its data is the question. */
  asked(): Promise<MessageEvent<CaseQuery>> {
    return this.#asked.next();
  }

  send(answer: CaseAnswer): void {
    this.#answered.send(answer);
  }

  /** Comes once it has answered; to be handed on to whoever listens to the worker. */
  answered(): Promise<MessageEvent<CaseAnswer>> {
    return this.#answered.next();
  }

  terminate(): void {}
}

/** Messages one way, one at a time. */
class Post<Message> {
  readonly #channel = new MessageChannel();
  #heard: (event: MessageEvent<Message>) => void = () => undefined;
  #next = this.#awaited();

  constructor() {
    this.#channel.port2.addEventListener('message', (event: MessageEvent<Message>) => this.#heard(event));
    this.#channel.port2.start();
  }

  send(message: Message): void {
    this.#channel.port1.postMessage(message);
  }

  async next(): Promise<MessageEvent<Message>> {
    const event = await this.#next;
    this.#next = this.#awaited();
    return event;
  }

  #awaited(): Promise<MessageEvent<Message>> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }
}
