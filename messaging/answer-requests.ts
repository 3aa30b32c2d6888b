import { browser, type Browser } from 'wxt/browser';
import { readRecord } from '../model/read-record.ts';
import { REQUESTS, type Answers, type Reply, type RequestBody, type RequestName } from './contract.ts';

/** Who asks, by what the browser stamps on the message, never by what the message claims. */
export type Asker =
  | { kind: 'content script'; tab: number; address: string }
  | { kind: 'own page' };

export type Handlers = {
  [Name in RequestName]: (body: RequestBody<Name>, asker: Asker) => Promise<Answers[Name]>;
};

/** The message came from somebody who may not ask this. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/** Answers every request with its handler. The background calls this once, at start, as event pages must. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendReply) => {
    const name = requestName(message);
    if (!name) return false;
    void reply(name, message, sender, handlers).then(sendReply);
    // Keeps the channel open until the reply is sent; a returned promise is not understood by every browser.
    return true;
  });
}

async function reply(
  name: RequestName,
  message: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
): Promise<Reply> {
  try {
    const body = readRecord(REQUESTS[name], (message as { body?: unknown }).body, name);
    const handle = handlers[name] as (body: unknown, asker: Asker) => Promise<Answers[RequestName]>;
    return { ok: true, answer: await handle(body, askerOf(sender)) };
  } catch (error) {
    const { name: reason, message: explanation } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name: reason, message: explanation } };
  }
}

function requestName(message: unknown): RequestName | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  return typeof request === 'string' && Object.hasOwn(REQUESTS, request) ? (request as RequestName) : null;
}

/** One of our pages opened in a tab also carries `sender.tab`, so the origin decides. */
function askerOf(sender: Browser.runtime.MessageSender): Asker {
  if (sender.id !== browser.runtime.id) throw new NotAllowed('This message is not from Parallax.');
  const address = sender.url ?? '';
  if (address.startsWith(browser.runtime.getURL('/'))) return { kind: 'own page' };
  if (sender.tab?.id === undefined || sender.frameId !== 0) throw new NotAllowed('Only a page’s main frame is read.');
  return { kind: 'content script', tab: sender.tab.id, address };
}
