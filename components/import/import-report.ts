import type { FileRefusal, FileSource } from '../../exchange/article-files/article-proposal.ts';
import { csvTable } from '../../exchange/csv-table.ts';
import type { Id } from '../../model/id.ts';
import type { EditedRow } from './rows/edited-row.ts';
import type { KeptRows } from './keep-rows.ts';

export type ReportOutcome = 'new' | 'merged' | 'known' | 'left out' | 'refused' | 'not reached';

/** What became of one article or file. */
export interface ReportLine {
  source: FileSource;
  headline: string;
  outlet: string;
  outcome: ReportOutcome;
  /** Why it was not taken; empty where it was. */
  reason: string;
  /** The library's article that it now is, or is part of. */
  article: Id | null;
}

/** Every file and every row of an import, in the order in which they were read, refused files last. */
export function reportOf(
  rows: readonly EditedRow[],
  refusals: readonly FileRefusal[],
  { outcomes, failure }: KeptRows,
): ReportLine[] {
  const byKey = new Map(outcomes.map(({ key, outcome }) => [key, outcome]));
  const lines = rows.map((row): ReportLine => {
    const { source, fields, decision } = row;
    const line = { source, headline: fields.headline, outlet: fields.outlet, reason: '', article: null };
    if (decision === 'leave out') return { ...line, outcome: 'left out', reason: reasonLeftOut(row) };
    const outcome = byKey.get(row.key);
    if (!outcome) return { ...line, outcome: 'not reached', reason: failure ?? 'you stopped the import before it' };
    if (outcome.outcome === 'refused') return { ...line, outcome: 'refused', reason: outcome.reason };
    return { ...line, ...KEPT[outcome.outcome], article: outcome.article };
  });
  const refused = refusals.map(({ source, reason }): ReportLine => {
    return { source, headline: '', outlet: '', outcome: 'refused', reason, article: null };
  });
  return [...lines, ...refused];
}

const KEPT = {
  taken: { outcome: 'new' },
  merged: { outcome: 'merged' },
  known: { outcome: 'known', reason: 'your library has it already' },
} as const;

function reasonLeftOut({ twin }: EditedRow): string {
  if (!twin) return 'you left it out';
  const like = twin.sameText
    ? 'the same text as'
    : twin.sameAddress
      ? 'the same address as'
      : 'nearly the same text as';
  const where = twin.of.kind === 'article' ? 'in your library' : 'among these files';
  return `${like} “${twin.headline ?? 'an article without a headline'}” ${where}`;
}

const COLUMNS = ['file', 'place', 'headline', 'outlet', 'outcome', 'reason', 'article'] as const;

/** The report as a table, for a person's own records. */
export function reportCsv(lines: readonly ReportLine[]): string {
  return csvTable(
    COLUMNS,
    lines.map(({ source, headline, outlet, outcome, reason, article }) => [
      source.file,
      source.place ?? '',
      headline,
      outlet,
      outcome,
      reason,
      article ?? '',
    ]),
  );
}
