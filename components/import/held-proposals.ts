import type { ArticleProposal } from '../../exchange/article-files/article-proposal.ts';

/**
 * The articles of an import until they are kept, by the order in which they came. Each is a blob: thousands of texts would fill the
 * worker's memory, while the browser moves blobs to the disk when they become many.
 */
export class HeldProposals {
  #held: Blob[] = [];

  get count(): number {
    return this.#held.length;
  }

  /** @returns the key by which it is had back. */
  push(proposal: ArticleProposal): number {
    return this.#held.push(new Blob([JSON.stringify(proposal)])) - 1;
  }

  async get(key: number): Promise<ArticleProposal | undefined> {
    const text = await this.#held[key]?.text();
    return text === undefined ? undefined : (JSON.parse(text) as ArticleProposal);
  }

  /** Forgets all that came after so many. */
  cutTo(count: number): void {
    this.#held = this.#held.slice(0, count);
  }
}
