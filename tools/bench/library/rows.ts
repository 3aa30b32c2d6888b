export interface Row {
  action: string;
  small: number;
  large: number;
  /** How many times the small one. */
  ratio: number;
}

export function rowOf(action: string, [small = 0, large = 0]: readonly number[]): Row {
  return { action, small: rounded(small), large: rounded(large), ratio: rounded(large / small) };
}

function rounded(number: number): number {
  return Number(number.toFixed(2));
}

const WIDTH = 54;

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ action, small, large, ratio }) =>
    [action.padEnd(WIDTH), ...[small, large, ratio].map((number) => number.toFixed(2).padStart(10))].join(''),
  );
  return [
    `${'milliseconds, but where another unit is named'.padEnd(WIDTH)}     small     large     ratio`,
    ...lines,
  ].join('\n');
}
