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
    return moneyFormat(unit, Number.isInteger(value) ? 0 : 2).format(value);
  }
  const read = asRead(value, unit);
  return `${NUMBER.format(read.value)}\u00a0${read.value === 1 ? singular(read.unit) : read.unit}`;
}

/** Making a format costs more than a hundred uses of it. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${currency} ${maximumFractionDigits}`;
  const format =
    moneyFormats.get(key) ?? new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits });
  moneyFormats.set(key, format);
  return format;
}

/** "days" and the like, which the rules count in; of other units nobody knows. */
function singular(unit: string): string {
  return unit.replace(/^(minute|hour|day|month|year|time)s$/u, '$1');
}

/** Compared in days or months, shown as people say it: not 0.0278 days but 40 minutes, not 108 months but 9 years. */
function asRead(value: number, unit: string): { value: number; unit: string } {
  if (unit === 'days' && value < 1 / 24) return { value: value * 24 * 60, unit: 'minutes' };
  if (unit === 'days' && value < 1) return { value: value * 24, unit: 'hours' };
  if (unit === 'months' && value > 12 && value % 12 === 0) return { value: value / 12, unit: 'years' };
  return { value, unit };
}
