export const PARTS = ['edit', 'review', 'decide', 'versions'] as const;
/** What is shown of a codebook. */
export type CodebookPart = (typeof PARTS)[number];

/** Whether a part is shown of a codebook that came with somebody else's project: it cannot be changed, but passages of the reader's may wait. */
export function isToRead(part: CodebookPart, toDecide: number): boolean {
  return part === 'edit' || part === 'versions' || (part === 'decide' && toDecide > 0);
}
