import type { CoverageCell } from '../../analysis/coverage/cell.ts';

type CellAnswer = CoverageCell['answer'];

/** What a cell says, in the words of the legend. */
export const ANSWERS: Readonly<Record<CellAnswer, string>> = {
  told: 'told',
  'told differently': 'told differently',
  check: 'check',
  'not told': 'not told',
  'not yet known': 'written before',
};

/** In the order of the legend. */
export const ALL_ANSWERS = Object.keys(ANSWERS) as CellAnswer[];

/** What differs, as the article writes it: "up to 40,000", "alleged"; null where nothing does. */
export function differenceOf({ numbers, basis }: Pick<CoverageCell, 'numbers' | 'basis'>): string | null {
  const here = [...numbers.map((number) => number.here), ...(basis ? [basis.here] : [])];
  return here.length > 0 ? here.join(', ') : null;
}

/** "here up to 40,000, elsewhere 31,000; here alleged, elsewhere asserted" */
export function differenceInWords({ numbers, basis }: Pick<CoverageCell, 'numbers' | 'basis'>): string {
  return [...numbers, ...(basis ? [basis] : [])]
    .map(({ here, elsewhere }) => `here ${here}, elsewhere ${elsewhere}`)
    .join('; ');
}

/** Of what two others or more tell; the rules' claim is never put as if somebody had looked. */
export function sayLeftOut({ by }: Pick<CoverageCell, 'by'>): string {
  return by === 'person' ? 'left out' : 'seems left out';
}
