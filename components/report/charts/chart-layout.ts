/** How much room a chart has. In its own units, which are pixels at its full width. */
export interface ChartLayout {
  name: 'wide' | 'narrow';
  width: number;
  /** Where what is drawn begins: right of the names, or below them. */
  left: number;
  /** What the name of a line takes above what is drawn; 0 where it stands beside it. */
  above: number;
  /** As many characters of a name as fit. */
  longestName: number;
}

/** For a page, a slide or paper. */
export const WIDE: ChartLayout = { name: 'wide', width: 720, left: 190, above: 0, longestName: 26 };

/** Within the margins of a screen of 320 pixels. */
export const NARROW: ChartLayout = { name: 'narrow', width: 288, left: 0, above: 18, longestName: 38 };
