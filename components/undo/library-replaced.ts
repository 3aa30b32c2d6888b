/** Names the channel on which our pages tell each other. */
const CHANNEL = 'library replaced';

/** Tells every page of ours, this one too, that another library took this one's place: what they could undo is gone. */
export function tellLibraryReplaced(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is no window, and has none.
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever that is told, until the signal ends it. */
export function onLibraryReplaced(react: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', react);
  signal.addEventListener('abort', () => channel.close());
}
