import type { Voucher } from '../../../analysis/voices/attribution-audit.ts';

export const VOUCHER_LABELS: Readonly<Record<Voucher, string>> = {
  named: 'named',
  unnamed: 'unnamed',
  none: 'no source',
  'not stated': 'not stated',
};

/** The part's class in the style sheet. */
export function classOfVoucher(voucher: Voucher): string {
  return `voucher-${voucher.replace(' ', '-')}`;
}
