import { expect, test } from 'vitest';
import Papa from 'papaparse';
import { gradeSheet } from '../../../components/projects/grade-sheet.ts';
import type { Author } from '../../../model/author.ts';
import type { CaseOfAll } from '../../../model/case-contents.ts';
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
  project: { ...examples.project, kind: 'shared', owner: OWNER?.id ?? '' },
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

test('a line for each member, measured by the owner’s marking; a spreadsheet runs nothing', () => {
  const { data } = Papa.parse(gradeSheet(VIEW, [caseOfClass()]).trim(), { header: true });
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
    },
    expect.objectContaining({ author: 'Ben', handed_in: '', passages: '0', f1_all: '', f1_fact: '' }) as unknown,
  ]);
});
