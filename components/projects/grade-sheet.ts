import { agreementRows } from '../../analysis/agreement/agreement.ts';
import type { CodedText } from '../../analysis/agreement/coded-text.ts';
import { csvTable } from '../../exchange/csv-table.ts';
import type { Author } from '../../model/author.ts';
import type { CaseOfAll } from '../../model/case-contents.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { totalOf, type Rubric } from '../../model/rubric.ts';
import { TAGS } from '../../model/tag.ts';
import type { RosterView } from '../../storage/projects/rosters.ts';
import type { ProjectView } from '../../storage/projects/shared-projects.ts';
import { codedCase, type CodedCase } from '../agreement/coded-case.ts';

const COLUMNS = ['author', 'handed_in', 'passages', ...TAGS, 'f1_all', ...TAGS.map((tag) => `f1_${tag}`)] as const;

/** What the owner knows and says beside the sets. */
export interface GivenByOwner {
  /** By set. */
  feedback: ReadonlyMap<Id, Feedback>;
  roster: RosterView | null;
}

type Cells = (string | number)[];

/**
 * A line for each member, as CSV that a spreadsheet opens safely: when they handed in, how much they marked, how far that agrees
 * with the owner's own marking of the same articles (overlapping F1; see docs/method.md), what was said of it and the rubric's points.
 * Empty where there is nothing to compare or to say. With a roster also who they are, and a line for each who has not handed in.
 */
export function gradeSheet({ sets, project }: ProjectView, cases: readonly CaseOfAll[], given: GivenByOwner): string {
  const coded = cases.map(codedCase);
  const { rubric = [] } = project;
  const { roster } = given;
  const rows = sets
    .filter(({ isOwn }) => !isOwn)
    .map(({ author, set }) => [
      author.name,
      set.handedIn === undefined ? '' : new Date(set.handedIn).toISOString(),
      ...markedBy(author.id, coded, project.owner ?? ''),
      ...saidOf(given.feedback.get(set.id), rubric),
      ...(roster ? standingOn(roster, author) : []),
    ]);
  const columns = [
    ...COLUMNS,
    'passage_comments',
    'remarks',
    ...rubric.map(({ name }) => `points_${name}`),
    'points_total',
  ];
  const missing = (roster?.people ?? [])
    .filter(({ handedIn }) => handedIn === null)
    .map(({ person }): Cells => [...columns.map(() => ''), person.name, '']);
  return csvTable([...columns, ...(roster ? ['roster_name', 'confirmed'] : [])], [...rows, ...missing]);
}

function markedBy(author: Id, coded: readonly CodedCase[], owner: Id): Cells {
  const own = textsOf(coded, [author]);
  const passages = own.reduce((sum, { coders }) => sum + (coders[0]?.length ?? 0), 0);
  return [passages, ...TAGS.map((tag) => countTag(own, tag)), ...figuresOf(textsOf(coded, [author, owner]))];
}

function saidOf(feedback: Feedback | undefined, rubric: Rubric): Cells {
  const { comments = [], remarks = '', marks = {} } = feedback ?? {};
  const points = rubric.map(({ id }) => marks[id]?.points ?? '');
  return [feedback ? comments.length : '', remarks, ...points, totalOf(rubric, marks) ?? ''];
}

function standingOn(roster: RosterView, { id }: Author): Cells {
  const found = roster.people.find(({ person }) => person.member?.author === id);
  const isConfirmed = found && !roster.unconfirmed.some(({ author }) => author.id === id);
  return [found?.person.name ?? '', isConfirmed ? 'yes' : 'no'];
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
