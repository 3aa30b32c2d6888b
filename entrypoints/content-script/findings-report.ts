import { ask, RequestFailed } from '../../messaging/ask.ts';
import { findingsOf, type Findings } from '../../page/anchoring/findings.ts';
import type { ShownPassages } from '../../page/painting/shown-passages.ts';
import type { CapturedPage } from './captured-page.ts';

/** Tells the background where the passages were found and, where that is in doubt, which words stand there now. */
export class FindingsReport {
  readonly #page: CapturedPage;
  readonly #shown: ShownPassages;
  /** Those in doubt, with the revision in which they can be confirmed. */
  #doubts: Findings = {};

  constructor(page: CapturedPage, shown: ShownPassages) {
    this.#page = page;
    this.#shown = shown;
  }

  /**
   * A doubtful place can be confirmed only in a text that is kept. That is done when the doubts are other ones, and not at
   * every change: a page that never rests would fill the library with revisions.
   */
  async send(): Promise<void> {
    try {
      await this.#tell();
    } catch (error) {
      // The tab went on to another article meanwhile, whose own reading tells.
      if (!(error instanceof RequestFailed)) throw error;
    }
  }

  async #tell(): Promise<void> {
    const { anchored } = this.#shown;
    if (wordsOf(findingsOf(anchored, '')) !== wordsOf(this.#doubts)) {
      const { revision } = await this.#page.keptText();
      this.#doubts = doubtsOf(findingsOf(anchored, revision));
    }
    const findings = { ...findingsOf(anchored, ''), ...this.#doubts };
    await ask('anchors.found', { article: this.#page.article ?? '', findings });
  }
}

function doubtsOf(findings: Findings): Findings {
  return Object.fromEntries(
    Object.entries(findings).filter(([, { outcome }]) => outcome === 'edited' || outcome === 'ambiguous'),
  );
}

/** The passages in doubt with the words found for them, wherever those stand. */
function wordsOf(findings: Findings): string {
  const isWhere = (key: string) => key === 'revision' || key === 'start' || key === 'end';
  return JSON.stringify(doubtsOf(findings), (key, value: unknown) => (isWhere(key) ? undefined : value));
}
