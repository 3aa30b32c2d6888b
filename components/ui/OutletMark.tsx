import type { CSSProperties } from 'react';
import { outletColour } from './outlet-colour.ts';

/** The small square that stands before an outlet's name wherever its case is shown. */
export function OutletMark({ index }: { index: number }) {
  return (
    <span className="outlet-mark" aria-hidden="true" style={{ '--outlet': outletColour(index) } as CSSProperties} />
  );
}
