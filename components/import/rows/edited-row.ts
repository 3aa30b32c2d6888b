import { readWrittenDate } from '../../../exchange/article-files/written-date.ts';
import { newId } from '../../../model/id.ts';
import { readPublished } from '../../../model/publication-date.ts';
import type { Published } from '../../../model/published.ts';
import type { ImportRow } from '../import-row.ts';
import type { RowChoice } from '../keep-rows.ts';

/** What is to become of a row. Only one with a twin can be merged, or kept beside it. */
export type Decision = 'take' | 'merge' | 'beside' | 'leave out';

/** The columns that a person edits, as they write them. */
export interface RowFields {
  headline: string;
  outlet: string;
  published: string;
  language: string;
  /** The name of the case that it is put in; empty for none. */
  case: string;
}

/** A row as the person has it by now. */
export interface EditedRow extends ImportRow {
  fields: RowFields;
  decision: Decision;
}

export function editable(row: ImportRow): EditedRow {
  const { headline, outlet, published, language } = row.metadata;
  return {
    ...row,
    fields: {
      headline: headline ?? '',
      outlet: outlet ?? '',
      published: published?.value ?? '',
      language: language ?? '',
      case: '',
    },
    decision: proposedDecision(row),
  };
}

/**
 * Nothing new is left out, another version of an article is merged into it, and a text that two outlets carry is an article of
 * each: which of them prints an agency's report is what people compare.
 */
function proposedDecision({ twin, metadata }: ImportRow): Decision {
  if (!twin) return 'take';
  const [own, other] = [metadata.outlet, twin.outlet].map((name) => name?.trim().toLowerCase());
  const isSameOutlet = twin.sameAddress || !own || !other || own === other;
  if (!isSameOutlet) return 'beside';
  return twin.sameText ? 'leave out' : 'merge';
}

/** Null for none; undefined for what is written, but is no date. */
export function dateIn(written: string): Published | null | undefined {
  const date = written.trim();
  return date === '' ? null : (readPublished(date) ?? readWrittenDate(date) ?? undefined);
}

/** Null for none; undefined for what is written, but is no BCP 47 tag. */
export function languageIn(written: string): string | null | undefined {
  const tag = written.trim();
  if (tag === '') return null;
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : undefined;
}

/** Whether something is written in it that cannot be kept. */
export function isUnreadable({ fields }: Pick<EditedRow, 'fields'>): boolean {
  return dateIn(fields.published) === undefined || languageIn(fields.language) === undefined;
}

/** What is asked of the worker. What cannot be read is left empty. */
export function choiceOf({ key, metadata, fields, decision, twin }: EditedRow): RowChoice {
  return {
    key,
    id: newId(),
    metadata: {
      ...metadata,
      headline: fields.headline.trim() || null,
      outlet: fields.outlet.trim() || null,
      published: dateIn(fields.published) ?? null,
      language: languageIn(fields.language) ?? null,
    },
    into: decision === 'merge' ? (twin?.of ?? null) : null,
    beside: decision === 'beside',
    case: fields.case.trim(),
  };
}
