/** A host that can never be there (RFC 2606): an article needs an address that stands for it, and a text file has none. */
const NOWHERE = 'file.invalid';

/** The address of an article without one: the same for the same text, so that a file imported twice is one article. */
export function addressOfText(textHash: string): string {
  return `https://${NOWHERE}/${textHash}`;
}

/** The address of an article that a person keeps beside another of the same address or text. */
export function addressBeside(id: string): string {
  return `https://${NOWHERE}/beside/${id}`;
}

/** Whether there is no page to open: the article came from a file that named none. */
export function hasNoPage(address: string): boolean {
  return new URL(address).hostname === NOWHERE;
}
