/** How whoever waits for long work follows it and ends it. */
export interface LongWork {
  /** Aborted: the work stops before its next step. What was done until then is whole. */
  signal?: AbortSignal;
  /** Told now and then how much of how much is done, in units that the verb names. */
  progress?: (done: number, total: number) => void;
}
