import { browser } from 'wxt/browser';
import type { Answers, Reply, RequestBody, RequestName } from './contract.ts';

/** The background refused or failed; the message is written for the reader. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  /** The name of the error in the background, for example `TextChanged`; `NoAnswer` where nobody answered. */
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** For whoever asked on a page that outlived an update. */
export const NO_ANSWER = 'Parallax did not answer: it was updated or switched off. Reload the page and try again.';

/**
 * Asks the background, and resolves with its answer: for a write, only once it is kept.
 * @throws {RequestFailed} where the background refused, with a reason for the reader.
 */
export async function ask<Name extends RequestName>(request: Name, body: RequestBody<Name>): Promise<Answers[Name]> {
  const reply = await send(request, body);
  if (!reply) throw new RequestFailed('NoAnswer', NO_ANSWER);
  if (!reply.ok) throw new RequestFailed(reply.error.name, reply.error.message);
  return reply.answer;
}

/** Undefined where nobody listens, as for a page that outlived an update: the browser's own words would help no reader. */
async function send<Name extends RequestName>(
  request: Name,
  body: RequestBody<Name>,
): Promise<Reply<Name> | undefined> {
  try {
    return await browser.runtime.sendMessage({ request, body });
  } catch {
    return undefined;
  }
}
