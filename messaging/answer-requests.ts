import { browser, type Browser } from 'wxt/browser';
import { ExpectedFailure } from '../model/expected-failure.ts';
import { readRecord } from '../model/read-record.ts';
import { REQUESTS, type Answers, type Reply, type RequestBody, type RequestName } from './contract.ts';

/** Who asks, by what the browser stamps on the message, never by what the message claims. */
export type Asker = ContentScript | { kind: 'own page' };

/** What runs in the main frame of a news page, and is trusted no more than that page. */
export interface ContentScript {
  kind: 'content script';
  tab: number;
  /** The page's origin, such as `https://harbour-courier.example`. */
  origin: string;
}

export type Handlers = {
  [Name in RequestName]: (body: RequestBody<Name>, asker: Asker) => Promise<Answers[Name]>;
};

/** Is told of each request that could not be answered: who asked for what, and the reason they were given. */
export type FailureListener = (request: RequestName, asker: Asker, reason: string) => Promise<void>;

/** The message came from somebody who may not ask this. */
export class NotAllowed extends ExpectedFailure {
  override readonly name = 'NotAllowed';
}

/** A mistake of ours. The asker may be a news page, so it does not learn more; the browser's log does. */
class Unexpected extends ExpectedFailure {
  override readonly name = 'Unexpected';

  constructor() {
    super('Something went wrong inside Parallax. Reload the page, and look whether your change was kept.');
  }
}

/** Answers every request with its handler. The background calls this once, at start, as event pages must. */
export function answerRequests(handlers: Handlers, onFailure: FailureListener): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendReply) => {
    const request = readRequest(message);
    if (!request) return false;
    void answer(request, sender, handlers, onFailure).then(sendReply);
    // Keeps the channel open until the reply is sent; a returned promise is not understood by every browser.
    return true;
  });
}

interface UnreadRequest {
  name: RequestName;
  body: unknown;
}

/** Null for what is meant for somebody else: an open panel hears all messages, and so do we. */
function readRequest(message: unknown): UnreadRequest | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  if (typeof request !== 'string' || !Object.hasOwn(REQUESTS, request)) return null;
  return { name: request as RequestName, body: 'body' in message ? message.body : undefined };
}

async function answer(
  { name, body }: UnreadRequest,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
  onFailure: FailureListener,
): Promise<Reply> {
  let asker: Asker | null = null;
  try {
    asker = askerOf(sender);
    const handle = handlers[name] as (body: unknown, asker: Asker) => Promise<Answers[RequestName]>;
    return { ok: true, answer: await handle(readRecord(REQUESTS[name], body, name), asker) };
  } catch (error) {
    const failure = failureOf(error);
    // Whoever asked is answered, also where the disk is too full to keep why they failed.
    if (asker) await onFailure(name, asker, failure.message).catch(reportError);
    return { ok: false, error: { name: failure.name, message: failure.message } };
  }
}

function failureOf(error: unknown): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  reportError(error);
  return new Unexpected();
}

/** One of our pages opened in a tab also carries `sender.tab`, so its address decides. */
function askerOf({ id, url = '', tab, frameId }: Browser.runtime.MessageSender): Asker {
  if (id !== browser.runtime.id) throw new NotAllowed('This message is not from Parallax.');
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own page' };
  const isWebPage = /^https?:/u.test(url) && URL.canParse(url);
  if (tab?.id === undefined || frameId !== 0 || !isWebPage) throw new NotAllowed('Only a page’s main frame is read.');
  return { kind: 'content script', tab: tab.id, origin: new URL(url).origin };
}
