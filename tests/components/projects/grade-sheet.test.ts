import { expect, test } from 'vitest';
import Papa from 'papaparse';
import { gradeSheet, type GivenByOwner } from '../../../components/projects/grade-sheet.ts';
import type { Author } from '../../../model/author.ts';
import type { CaseOfAll } from '../../../model/case-contents.ts';
import type { RosterPerson } from '../../../model/roster.ts';
import type { Tag } from '../../../model/tag.ts';
import type { ProjectView } from '../../../storage/projects/shared-projects.ts';
import * as examples from '../../model/examples.ts';
import { caseOf, post, story } from '../compare/long-bridge.ts';

const [OWNER, ANA, BEN] = ['Owner', '=Ana', 'Ben'].map((name, index): Author => ({
  id: examples.idOf(index + 20),
  name,
  created: 0,
}));

function marked(set: string, id: number, words: string, tags: Tag[]) {
  const { blocks = [] } = post.revisions.at(-1) ?? {};
  const { annotations } = story({ id: 100, blocks, passages: [{ id, words, tags }] });
  return annotations.map((annotation) => ({ ...annotation, set }));
}

function memberSet(author: Author | undefined, number: number, handedIn?: number): ProjectView['sets'][number] {
  if (!author) throw new Error('no author');
  const set = { ...examples.annotationSet, id: examples.idOf(number), author: author.id };
  return {
    set: { ...set, ...(handedIn !== undefined && { handedIn }) },
    author,
    annotations: 0,
    isOwn: author === OWNER,
  };
}

const SETS = [memberSet(OWNER, 31), memberSet(ANA, 32, Date.UTC(2026, 2, 20)), memberSet(BEN, 33)];
const VIEW: ProjectView = {
  project: { ...examples.project, kind: 'shared', owner: OWNER?.id ?? '', rubric: examples.rubric },
  cases: [],
  sets: SETS,
  isOwner: true,
};

function caseOfClass(): CaseOfAll {
  const annotations = [
    ...marked(examples.idOf(31), 120, 'bearings were cracked.', ['fact']),
    ...marked(examples.idOf(31), 121, '“Nobody ever looked,”', ['quote']),
    ...marked(examples.idOf(32), 122, 'bearings were cracked.', ['fact']),
    ...marked(examples.idOf(32), 123, 'who runs the ferry', ['fact']),
  ];
  const authorOf = new Map(SETS.map(({ set, author }) => [set.id, author]));
  return { ...caseOf({ ...post, annotations }), authorOf, others: new Map() };
}

const [anas, bens] = examples.roster.people;
const GIVEN: GivenByOwner = {
  feedback: new Map([[examples.idOf(32), { ...examples.feedback, remarks: '+1, but see the figures' }]]),
  roster: {
    people: [
      { person: { ...anas, member: { ...anas?.member, author: ANA?.id } } as RosterPerson, handedIn: 1 },
      { person: bens as RosterPerson, handedIn: null },
    ],
    unconfirmed: [],
  },
};

test('a line for each member, measured by the owner’s marking; a spreadsheet runs nothing', () => {
  const { data } = Papa.parse(gradeSheet(VIEW, [caseOfClass()], GIVEN).trim(), { header: true });
  expect(data).toEqual([
    {
      author: "'=Ana",
      handed_in: '2026-03-20T00:00:00.000Z',
      passages: '2',
      fact: '2',
      quote: '0',
      opinion: '0',
      statistic: '0',
      f1_all: '0.5',
      f1_fact: '0.667',
      f1_quote: '0',
      f1_opinion: '',
      f1_statistic: '',
      passage_comments: '1',
      remarks: "'+1, but see the figures",
      points_Completeness: '2.5',
      points_total: '2.5',
      roster_name: 'Noor Haddad',
      confirmed: 'yes',
    },
    expect.objectContaining({
      author: 'Ben',
      handed_in: '',
      passages: '0',
      f1_all: '',
      points_total: '',
      confirmed: 'no',
    }) as unknown,
    expect.objectContaining({ author: '', passages: '', roster_name: 'Ben Osei', confirmed: '' }) as unknown,
  ]);
});
