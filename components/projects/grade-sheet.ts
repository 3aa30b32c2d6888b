import { agreementRows } from '../../analysis/agreement/agreement.ts';
import type { CodedText } from '../../analysis/agreement/coded-text.ts';
import { csvTable } from '../../exchange/csv-table.ts';
import type { CaseOfAll } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { TAGS } from '../../model/tag.ts';
import type { ProjectView } from '../../storage/projects/shared-projects.ts';
import { codedCase, type CodedCase } from '../agreement/coded-case.ts';

const COLUMNS = ['author', 'handed_in', 'passages', ...TAGS, 'f1_all', ...TAGS.map((tag) => `f1_${tag}`)] as const;

/**
 * A line for each member, as CSV that a spreadsheet opens safely: when they handed in, how much they marked, and how far that agrees
 * with the owner's own marking of the same articles (overlapping F1; see docs/method.md). Empty where there is nothing to compare.
 */
export function gradeSheet({ sets, project }: ProjectView, cases: readonly CaseOfAll[]): string {
  const coded = cases.map(codedCase);
  const members = sets.filter(({ isOwn }) => !isOwn);
  const rows = members.map(({ author, set }) => {
    const own = textsOf(coded, [author.id]);
    const counts = TAGS.map((tag) => countTag(own, tag));
    return [
      author.name,
      set.handedIn === undefined ? '' : new Date(set.handedIn).toISOString(),
      own.reduce((sum, { coders }) => sum + (coders[0]?.length ?? 0), 0),
      ...counts,
      ...figuresOf(textsOf(coded, [author.id, project.owner ?? ''])),
    ];
  });
  return csvTable(COLUMNS, rows);
}

/** The texts as only some coders marked them, in their order. */
function textsOf(coded: readonly CodedCase[], wanted: readonly Id[]): CodedText[] {
  return coded.flatMap(({ coders, articles }) => {
    const places = wanted.map((id) => coders.findIndex((coder) => coder.id === id));
    return articles.map(({ length, coders: own }) => ({ length, coders: places.map((place) => own[place] ?? null) }));
  });
}

function countTag(texts: readonly CodedText[], tag: (typeof TAGS)[number]): number {
  return texts.reduce((sum, { coders }) => sum + (coders[0] ?? []).filter(({ tags }) => tags.includes(tag)).length, 0);
}

/** Overlapping F1 with the owner, all tags first. An article that only one of them marked counts nothing. */
function figuresOf(texts: readonly CodedText[]): (number | string)[] {
  const both = texts.filter(({ coders }) => coders.every((own) => own !== null));
  return [...agreementRows(both)].map(({ overlapping }) => (overlapping ? Number(overlapping.value.toFixed(3)) : ''));
}
