export const LAYOUTS = ['side by side', 'in one text'] as const;
/** How two revisions stand: one beside the other, or both in one text. */
export type Layout = (typeof LAYOUTS)[number];
