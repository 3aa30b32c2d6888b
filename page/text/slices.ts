/** Work that can be laid down between any two of its steps. Each should take well under a frame (16 ms). */
export type Steps<Result> = Generator<typeof LONG | void, Result, void>;

/** Yielded before a step that takes most of a frame: it is not begun in a slice that has already worked. */
export const LONG = 1;

/** Milliseconds of work before the page has its turn; with the step that then ends, still less than a frame. */
const SLICE = 3;

/** Does all of it at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does it in slices, between which the page can do its own work, and behind the last of which too: whoever goes on from there has
 * a slice of their own. Null where the signal aborts before that. Without a signal it is done in one go.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal: AbortSignal | null): Promise<Result | null> {
  if (!signal) return inOneGo(steps);
  for (;;) {
    if (signal.aborted) return null;
    const result = slice(steps);
    await nextTask();
    if (result) return signal.aborted ? null : result.value;
  }
}

/** Null where the work is not done yet. */
function slice<Result>(steps: Steps<Result>): { value: Result } | null {
  const end = performance.now() + SLICE;
  do {
    const { done, value } = steps.next();
    if (done) return { value };
    if (value === LONG) return null;
  } while (performance.now() < end);
  return null;
}

/** A task behind those that already wait. Timers would wait 4 ms each; a page's own messages are not disturbed. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const done = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', done);
    port1.start();
    port2.postMessage(null);
  });
}
