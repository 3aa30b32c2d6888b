import type { TagAudit, Voucher } from '../../../analysis/voices/attribution-audit.ts';
import { TAG_LABELS, TagName } from '../../ui/TagName.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import { partOf, type ShowPassages } from '../figures.ts';
import { classOfVoucher, VOUCHER_LABELS } from './voucher-labels.ts';

interface AuditOfTagProps {
  audit: TagAudit;
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** The passages of one tag by their source: a bar, and below it each part in numbers. */
export function AuditOfTag({ audit: { tag, passages, vouchings }, compared, onShow }: AuditOfTagProps) {
  const some = vouchings.filter(({ ids }) => ids.length > 0);
  return (
    <div className={`audit tag-${tag}`}>
      <p className="audit-tag">
        <TagName tag={tag} />
        {passages === 0 && <span className="quiet">none</span>}
      </p>
      {passages > 0 && (
        <div>
          <div className="voucher-bar" aria-hidden="true">
            {some.map(({ voucher, ids }) => (
              <span
                key={voucher}
                className={`voucher-part ${classOfVoucher(voucher)}`}
                style={{ flexGrow: ids.length }}
              />
            ))}
          </div>
          <ul className="vouchers">
            {some.map(({ voucher, ids }) => (
              <li key={voucher}>
                <button type="button" onClick={() => onShow(compared.article.id, ids)}>
                  {VOUCHER_LABELS[voucher]} <strong>{partOf(ids.length, passages)}</strong>
                  <span className="visually-hidden">{sayWhat(voucher, tag, compared.name)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Heard behind "named 4 of 11": "quotes of The Harbour Post". */
function sayWhat(voucher: Voucher, tag: TagAudit['tag'], outlet: string): string {
  return ` ${TAG_LABELS[tag].toLowerCase()}s of ${outlet}${voucher === 'none' ? ' without a source' : ''}`;
}
