import { useId, type ReactNode } from 'react';
import { outletColour } from '../../ui/outlet-colour.ts';
import type { ChartColours } from './chart-colours.ts';
import type { ChartLayout } from './chart-layout.ts';

/** What the title takes above the drawing. */
const TOP = 30;
/** What a note takes below it. */
const NOTE = 22;
/** As many characters as fit the full width. */
const LONGEST_NOTE = 125;

/** What every chart is drawn with. */
export interface DrawnWith {
  colours: ChartColours;
  layout: ChartLayout;
  /** What it counts, where no page around it says so. */
  note?: string | undefined;
}

interface ChartProps extends DrawnWith {
  /** Seen and heard; the numbers stand in the table beside. */
  title: string;
  /** Of what is drawn below the title. */
  height: number;
  children: ReactNode;
}

/** A picture that stands by itself: everything in it is drawn with attributes, so that it needs no style sheet. */
export function Chart({ title, height, colours, layout: { name, width, margin }, note, children }: ChartProps) {
  const id = useId();
  const whole = height + TOP + (note ? NOTE : 0);
  const [outerWidth, outerHeight] = [width + 2 * margin, whole + 2 * margin];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart-${name}`}
      viewBox={`0 0 ${outerWidth} ${outerHeight}`}
      width={outerWidth}
      height={outerHeight}
      role="img"
      aria-labelledby={id}
      fontFamily="Inter, system-ui, sans-serif"
      fontSize="12"
      fill={colours.ink}
    >
      <title id={id}>{title}</title>
      <rect width={outerWidth} height={outerHeight} fill={colours.paper} />
      <g transform={`translate(${margin} ${margin})`}>
        <text y="16" fontSize="14" fontWeight="600" aria-hidden="true">
          {title}
        </text>
        <g transform={`translate(0 ${TOP})`}>{children}</g>
        {note && (
          <text y={whole - 6} fontSize="11" fill={colours.soft}>
            {cut(note, LONGEST_NOTE)}
          </text>
        )}
      </g>
    </svg>
  );
}

interface NameProps {
  y: number;
  name: string;
  layout: ChartLayout;
  /** The outlet's place in its case; absent for what is no outlet. */
  outlet?: number;
}

/** What a line of a chart is of. */
export function LineName({ y, name, layout, outlet }: NameProps) {
  return (
    <>
      {outlet !== undefined && <rect x="0" y={y - 9} width="9" height="9" fill={outletColour(outlet)} />}
      <text x={outlet === undefined ? 0 : 16} y={y}>
        {cut(name, layout.longestName)}
      </text>
    </>
  );
}

export function cut(words: string, longest: number): string {
  const characters = [...words];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words;
}
