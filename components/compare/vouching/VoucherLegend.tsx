import { VOUCHERS } from '../../../analysis/voices/attribution-audit.ts';
import { classOfVoucher, VOUCHER_LABELS } from './voucher-labels.ts';

/** Which pattern of the bars is which. The figures below each bar say the same in words. */
export function VoucherLegend() {
  return (
    <span className="voucher-legend" aria-hidden="true">
      {VOUCHERS.map((voucher) => (
        <span key={voucher}>
          <span className={`voucher-part ${classOfVoucher(voucher)}`} /> {VOUCHER_LABELS[voucher]}
        </span>
      ))}
    </span>
  );
}
