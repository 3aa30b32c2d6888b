/** Sends a message to a worker; the one place that says why the linter's rule for windows does not hold here. */
export function tellWorker(worker: Worker, message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and has none.
  worker.postMessage(message);
}
