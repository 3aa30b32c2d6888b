/**
 * Hears a worker until the signal aborts: each of its messages, and the reason where it does not start, or ends by an error that it
 * did not catch.
 * @param heard says by its type what this worker tells: both are built from one source, so that nothing is checked again.
 */
export function hearWorker(
  worker: Worker,
  heard: (news: never) => void,
  failed: (reason: string) => void,
  signal?: AbortSignal,
): void {
  const options = signal ? { signal } : {};
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data as never), options);
  worker.addEventListener('error', ({ message }) => failed(message || 'the worker did not start'), options);
}
