import type { Fields } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import type { Tag } from '../../model/tag.ts';
import { isNamedSource } from './named-source.ts';
import type { Stretch, TaggedStretch } from '../stretch.ts';

/** Who vouches for a passage. `not stated` is what the reader has not said, and no finding about the outlet. */
export const VOUCHERS = ['named', 'unnamed', 'none', 'not stated'] as const;
export type Voucher = (typeof VOUCHERS)[number];

/** The tags whose passages somebody can vouch for; an opinion is its holder's. */
export const VOUCHED_TAGS = ['quote', 'fact', 'statistic'] as const satisfies readonly Tag[];
export type VouchedTag = (typeof VOUCHED_TAGS)[number];

/** A passage with what its reader stated; UTF-16 offsets in its article's text. */
export type VouchedPassage = TaggedStretch & { fields: Fields };

export interface Vouching {
  voucher: Voucher;
  /** In reading order. */
  ids: Id[];
  /** Of the article's passages with the tag, 0 to 1; 0 where there are none. */
  share: number;
}

export interface TagAudit {
  tag: VouchedTag;
  passages: number;
  /** One per voucher in the order of VOUCHERS; their shares add up to 1 where there are passages. */
  vouchings: Vouching[];
}

export interface ArticleAudit {
  /** One per tag in the order of VOUCHED_TAGS. */
  tags: TagAudit[];
  /** Statistics that the outlet gives without any source, in reading order. */
  unsourced: Id[];
}

/**
 * How much of what an article quotes, states and counts has a named, an unnamed or no source. A quote's is its speaker, a
 * fact's its source; a statistic has the one of the shortest fact or quote around it. A fact that the outlet asserts has none.
 */
export function attributionAudit(passages: readonly VouchedPassage[]): ArticleAudit {
  const inOrder = passages.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const statements = statementsIn(inOrder);
  const tags = VOUCHED_TAGS.map((tag) => auditOf(tag, inOrder, statements));
  const statistics = tags.find(({ tag }) => tag === 'statistic')?.vouchings;
  return { tags, unsourced: statistics?.find(({ voucher }) => voucher === 'none')?.ids ?? [] };
}

function auditOf(tag: VouchedTag, inOrder: readonly VouchedPassage[], statements: readonly Statement[]): TagAudit {
  const tagged = inOrder.filter(({ tags }) => tags.includes(tag));
  const byVoucher = Map.groupBy(tagged, (passage) => voucherOf(tag, passage, statements));
  const vouchings = VOUCHERS.map((voucher) => {
    const ids = byVoucher.get(voucher)?.map(({ id }) => id) ?? [];
    return { voucher, ids, share: ids.length / Math.max(1, tagged.length) };
  });
  return { tag, passages: tagged.length, vouchings };
}

function voucherOf(tag: VouchedTag, passage: VouchedPassage, statements: readonly Statement[]): Voucher {
  if (tag === 'quote') return voucherOfQuote(passage.fields);
  if (tag === 'fact') return voucherOfFact(passage.fields);
  const nearest = statements.find(({ start, end }) => start <= passage.start && end >= passage.end);
  return nearest?.voucher ?? 'not stated';
}

function voucherOfQuote({ speakers = [], speakerKind }: Fields): Voucher {
  if (speakers.length > 0) return speakers.some((one) => isNamedSource(one, speakerKind)) ? 'named' : 'unnamed';
  return speakerKind ? 'unnamed' : 'not stated';
}

function voucherOfFact({ source = '', basis }: Fields): Voucher {
  if (source.trim() !== '') return isNamedSource(source) ? 'named' : 'unnamed';
  return basis === 'asserted' ? 'none' : 'not stated';
}

/** A quote or fact whose source, or lack of one, is stated. */
interface Statement extends Stretch {
  voucher: Voucher;
}

/**
 * The shortest first: a fact within a quote, or the reverse, is nearer to a number than what stands around both. Where one
 * passage is both, the speaker goes first.
 */
function statementsIn(passages: readonly VouchedPassage[]): Statement[] {
  const statements: Statement[] = [];
  for (const { start, end, tags, fields } of passages) {
    if (tags.includes('quote')) statements.push({ start, end, voucher: voucherOfQuote(fields) });
    if (tags.includes('fact')) statements.push({ start, end, voucher: voucherOfFact(fields) });
  }
  const stated = statements.filter(({ voucher }) => voucher !== 'not stated');
  return stated.toSorted((one, other) => one.end - one.start - (other.end - other.start));
}
