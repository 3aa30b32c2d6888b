declare module 'dom-anchor-text-quote' {
  export interface TextQuote {
    exact: string;
    prefix: string;
    suffix: string;
  }

  export function fromRange(root: Node, range: Range): TextQuote;
  /** Null where the quote is not found. */
  export function toRange(root: Node, selector: TextQuote, options?: { hint?: number }): Range | null;
}

/** The types of `@apache-annotator/dom` are stated in those of this package, which it forgets to depend on. */
declare module '@apache-annotator/selector' {
  export interface TextQuoteSelector {
    exact: string;
    prefix?: string;
    suffix?: string;
  }

  export type DescribeTextQuoteOptions = Record<string, number | boolean>;
  export type Matcher<Scope, Match> = (scope: Scope) => AsyncGenerator<Match, void>;
}
