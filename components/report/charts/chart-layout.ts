/** How much room a chart has. In its own units, which are pixels at its full width. */
export interface ChartLayout {
  name: 'wide' | 'narrow';
  /** Without the margin. */
  width: number;
  /** On all sides. */
  margin: number;
  /** Where what is drawn begins: right of the names, or below them. */
  left: number;
  /** What the name of a line takes above what is drawn; 0 where it stands beside it. */
  above: number;
  /** As many characters of a name as fit. */
  longestName: number;
}

/** Within a page. */
export const WIDE: ChartLayout = { name: 'wide', width: 720, margin: 0, left: 190, above: 0, longestName: 26 };

/** A picture of its own, for a slide or paper. */
export const ALONE: ChartLayout = { ...WIDE, margin: 20 };

/** Within the margins of a screen of 320 pixels. */
export const NARROW: ChartLayout = { name: 'narrow', width: 288, margin: 0, left: 0, above: 18, longestName: 38 };
