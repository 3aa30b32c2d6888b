import { browser } from 'wxt/browser';
import type { Answers, Reply, RequestBody, RequestName } from './contract.ts';

/** The background refused or failed; the message is written for the reader. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  /** The name of the error in the background, for example `TextChanged`. */
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Asks the background, and resolves with its answer: for a write, only once it is kept.
 * @throws {RequestFailed} where the background refused, with a reason for the reader.
 */
export async function ask<Name extends RequestName>(request: Name, body: RequestBody<Name>): Promise<Answers[Name]> {
  const reply: Reply<Name> | undefined = await browser.runtime.sendMessage({ request, body });
  if (!reply) throw new RequestFailed('NoAnswer', 'Parallax did not answer. Reload the page and try again.');
  if (!reply.ok) throw new RequestFailed(reply.error.name, reply.error.message);
  return reply.answer;
}
