import type { Steps } from '../../../page/text/slices.ts';

/** Adds up what work takes that others interrupt. */
export class Stopwatch {
  milliseconds = 0;

  reset(): void {
    this.milliseconds = 0;
  }

  time<Result>(work: () => Result): Result {
    const began = performance.now();
    const result = work();
    this.milliseconds += performance.now() - began;
    return result;
  }

  *timing<Result>(steps: Steps<Result>): Steps<Result> {
    for (;;) {
      const { done, value } = this.time(() => steps.next());
      if (done) return value;
      yield;
    }
  }
}
