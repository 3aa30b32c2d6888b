/**
 * Something that can go wrong without a bug. Its message is written for the reader and may be shown, also
 * on a news page; any other error is a bug, whose message may hold what a page must not learn.
 */
export abstract class ExpectedFailure extends Error {
  /** Survives a message between contexts, which the class does not. */
  abstract override readonly name: string;
}
