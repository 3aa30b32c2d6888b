import type { StatisticFigure } from '../../../analysis/statistics-compared/statistics-compared.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 });

/** A value in its row's unit, with "≈" where it is an estimate: "31,000", "≈ 12 %", "≈ £9,000,000"; null for none. */
export function showValue(figure: StatisticFigure | undefined, unit: string): string | null {
  if (!figure || figure.value === null) return null;
  const value = withUnit(figure.value, unit);
  return figure.approximate ? `≈\u00a0${value}` : value;
}

function withUnit(value: number, unit: string): string {
  if (unit === 'count') return NUMBER.format(value);
  if (/^[A-Z]{3}$/u.test(unit)) {
    return value.toLocaleString('en-GB', {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: value % 1 === 0 ? 0 : 2,
    });
  }
  return `${NUMBER.format(value)}\u00a0${unit}`;
}
