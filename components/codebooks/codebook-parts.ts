export const PARTS = ['edit', 'review', 'decide', 'versions'] as const;
/** What is shown of a codebook. */
export type CodebookPart = (typeof PARTS)[number];

/** Of a codebook that came with somebody else's project, which cannot be changed here. */
export const PARTS_TO_READ: readonly CodebookPart[] = ['edit', 'versions'];
