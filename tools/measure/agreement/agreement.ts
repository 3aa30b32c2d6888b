import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { agreementRows, type AgreementRow } from '../../../analysis/agreement/agreement.ts';
import { codedRuns } from '../../../analysis/agreement/coded-characters.ts';
import type { Coded, CodedText } from '../../../analysis/agreement/coded-text.ts';
import type { Figure } from '../../../analysis/agreement/figure.ts';
import { cohenKappa } from '../../../analysis/agreement/kappa.ts';
import { TAGS } from '../../../model/tag.ts';
import { jsonFilesOf } from '../voices/json-files.ts';
import { checkAlignments, KnownAlignment, type AlignmentRow } from './known-alignments.ts';

/** Offsets count code points. */
const CodedCase = z.object({
  case: z.string(),
  articles: z.array(z.object({ id: z.string(), text: z.string() })),
  coders: z.record(
    z.string(),
    z.object({
      passages: z.array(
        z.object({ article: z.string(), start: z.number(), end: z.number(), tags: z.array(z.enum(TAGS)) }),
      ),
    }),
  ),
});
type CodedCase = z.infer<typeof CodedCase>;

interface Row {
  set: string;
  tag: Coded;
  exact_f1: number | null;
  overlapping_f1: number | null;
  /** 95 % interval of the overlapping F1. */
  interval: readonly [number, number] | null;
  alpha: number | null;
  unitizing_alpha: number | null;
  gamma: number | null;
  /** Cohen's, on characters; for two coders. */
  kappa: number | null;
  n: number;
}

const USAGE = 'Usage: npm run measure -- agreement PATH… [--json]';

/**
 * `npm run measure -- agreement PATH… [--json]`: how far the coders of cases agree, and how near the best alignments of
 * gamma come to those that reference files state. PATH is a file of either shape or a folder of them. Exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const read = paths
    .flatMap(jsonFilesOf)
    .map((file) => ({ file, json: JSON.parse(readFileSync(file, 'utf8')) as unknown }));
  const known = read.flatMap(({ file, json }) => {
    const parsed = KnownAlignment.safeParse(json);
    return parsed.success ? [{ file, known: parsed.data }] : [];
  });
  const cases = read
    .filter(({ file }) => !known.some((each) => each.file === file))
    .map(({ json }) => CodedCase.parse(json));
  const report = { rows: rowsOf(cases), alignments: known.map(({ file, known: one }) => checkAlignments(file, one)) };
  console.log(
    args.includes('--json')
      ? JSON.stringify(report)
      : [...report.rows.map(lineOf), ...report.alignments.map(alignmentLine)].join('\n'),
  );
  return 0;
}

function rowsOf(cases: readonly CodedCase[]): Row[] {
  const all = cases.length > 1 ? [rowsOfTexts('gold', cases.flatMap(textsOf))] : [];
  return [...all, ...cases.map((each) => rowsOfTexts(each.case, textsOf(each)))].flat();
}

function textsOf({ articles, coders }: CodedCase): CodedText[] {
  return articles.map(({ id, text }) => ({
    length: [...text].length,
    coders: Object.values(coders).map(({ passages }) => passages.filter(({ article }) => article === id)),
  }));
}

function rowsOfTexts(set: string, texts: readonly CodedText[]): Row[] {
  return [...agreementRows(texts)].map((row) => ({
    set,
    tag: row.coded,
    exact_f1: valueOf(row.exact),
    overlapping_f1: valueOf(row.overlapping),
    interval: row.overlapping?.interval
      ? [rounded(row.overlapping.interval.low), rounded(row.overlapping.interval.high)]
      : null,
    alpha: valueOf(row.alpha),
    unitizing_alpha: valueOf(row.unitizing),
    gamma: valueOf(row.gamma),
    kappa: kappaOf(texts, row),
    n: row.passages,
  }));
}

function kappaOf(texts: readonly CodedText[], { coded }: AgreementRow): number | null {
  if (texts.some(({ coders }) => coders.length !== 2)) return null;
  const runs = texts.flatMap((text) => codedRuns(text, coded));
  const kappa = cohenKappa(runs.map(({ start, end, values: [one, other] }) => ({ one, other, times: end - start })));
  return kappa === null ? null : rounded(kappa);
}

function valueOf(figure: Figure | null): number | null {
  return figure === null ? null : rounded(figure.value);
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function lineOf({ set, tag, interval, n, ...figures }: Row): string {
  const said = Object.entries(figures).map(([name, value]) => `${name} ${value === null ? '–' : value.toFixed(3)}`);
  const between = interval ? ` (${interval.map((end) => end.toFixed(3)).join(' to ')})` : '';
  return `${set}, ${tag}: ${said.join(', ')}${between}, ${n} passages`;
}

function alignmentLine({ file, disorder, expected, furthest_sample, samples }: AlignmentRow): string {
  return `${file}: disorder ${disorder.toFixed(5)}, stated ${expected.toFixed(5)}; furthest of ${samples} samples off by ${furthest_sample.toExponential(1)}`;
}
