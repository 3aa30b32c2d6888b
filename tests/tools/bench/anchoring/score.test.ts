// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ChangedPage, score } from '../../../../tools/bench/anchoring/in-page/score.ts';
import type { Counts } from '../../../../tools/bench/anchoring/in-page/counts.ts';
import type { Subject } from '../../../../tools/bench/anchoring/in-page/mutations/variant.ts';
import type { TextEdit } from '../../../../tools/bench/anchoring/in-page/characters.ts';
import { subjectOf } from './bench-examples.ts';

const MARKUP =
  '<script>let shut = "Two bearings";</script>' +
  '<p id=one>The bridge was shut on Friday night. Two bearings had cracked.</p>\n' +
  '<p id=two>Ferries ran all night, and the council met in the morning.</p>';

/** The words as the engine gives them back: the nodes of these elements, from one offset to another. */
function rangeOf({ root }: Subject, from: [string, number], to: [string, number]): Range {
  const range = new Range();
  range.setStart(root.querySelector(`#${from[0]}`)?.firstChild as Text, from[1]);
  range.setEnd(root.querySelector(`#${to[0]}`)?.firstChild as Text, to[1]);
  return range;
}

function stretchOf({ page }: Subject, first: string, last: string): { from: number; to: number } {
  const from = page.words.findIndex(({ text }) => text === first);
  const to = page.words.findIndex(({ text }, index) => index >= from && text === last);
  return { from: page.words[from]?.from ?? -1, to: page.words[to]?.to ?? -1 };
}

function judge(subject: Subject, passage: { from: number; to: number }, answer: Range | null): Partial<Counts> {
  const page = new ChangedPage(subject.root, subject.characters);
  const counts = score(page, [passage], [answer]);
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const PRESENT = { n: 1, scored: 1, present: 1 };

describe('a passage that is there', () => {
  test.each<[string, [number, number] | null, Partial<Counts>]>([
    ['found', [0, 36], { right: 1, presentRight: 1 }],
    ['found but for its full stop', [0, 35], { right: 1, presentRight: 1 }],
    ['half found', [0, 22], {}],
    ['found with as many words behind', [0, 61], {}],
    ['found with a little of it', [0, 10], { wrong: 1 }],
    ['taken for other words', [37, 61], { wrong: 1 }],
    ['not found', null, { missed: 1 }],
  ])('%s', (_, offsets, counts) => {
    const subject = subjectOf(MARKUP);
    const answer = offsets && rangeOf(subject, ['one', offsets[0]], ['one', offsets[1]]);
    expect(judge(subject, stretchOf(subject, 'The', 'night.'), answer)).toEqual({ ...PRESENT, ...counts });
  });

  test('is right with what was inserted amid it, but not with as much around it', () => {
    const subject = subjectOf(MARKUP);
    const passage = stretchOf(subject, 'had', 'ran');
    const advertisement = (): HTMLElement =>
      Object.assign(document.createElement('div'), { textContent: 'Buy '.repeat(9) });
    subject.root.querySelector('#two')?.before(advertisement());
    expect(judge(subject, passage, rangeOf(subject, ['one', 50], ['two', 11]))).toMatchObject({ right: 1 });
    subject.root.querySelector('#one')?.before(advertisement());
    const around = rangeOf(subject, ['one', 50], ['two', 11]);
    around.setStart(subject.root, 0);
    expect(judge(subject, passage, around)).toMatchObject({ wrong: 1 });
  });

  test('is right where the range ends in elements', () => {
    const subject = subjectOf(MARKUP);
    const whole = new Range();
    whole.selectNode(subject.root.querySelector('#two') as Element);
    expect(judge(subject, stretchOf(subject, 'Ferries', 'morning.'), whole)).toMatchObject({ right: 1 });
    whole.selectNodeContents(subject.root);
    expect(judge(subject, stretchOf(subject, 'The', 'morning.'), whole)).toMatchObject({ right: 1 });
  });
});

const DELETED = { n: 1, scored: 1, deleted: 1 };

describe('a passage of which', () => {
  const FERRIES_RAN_ALL = (subject: Subject) => stretchOf(subject, 'Ferries', 'all');
  const edited = (
    edit: (passage: { from: number; to: number }) => TextEdit,
  ): [Subject, { from: number; to: number }] => {
    const subject = subjectOf(MARKUP);
    const passage = FERRIES_RAN_ALL(subject);
    subject.characters.edit([edit(passage)]);
    return [subject, passage];
  };

  test('nothing is left is right when it is not found, and wrong on any words', () => {
    const [subject, passage] = edited(({ from, to }) => ({ from, to, text: '' }));
    expect(judge(subject, passage, null)).toEqual({ ...DELETED, right: 1 });
    const other = rangeOf(subject, ['one', 0], ['one', 10]);
    expect(judge(subject, passage, other)).toEqual({ ...DELETED, wrong: 1, deletedAnchored: 1 });
  });

  test('other words stand in its stead is deleted', () => {
    const [subject, passage] = edited(({ from, to }) => ({ from, to, text: 'No boats ran' }));
    expect(judge(subject, passage, null)).toEqual({ ...DELETED, right: 1 });
  });

  test('half is left is not scored', () => {
    const [subject, passage] = edited(({ from }) => ({ from, to: from + 7, text: '' }));
    expect(judge(subject, passage, null)).toEqual({ n: 1 });
    expect(judge(subject, passage, rangeOf(subject, ['one', 0], ['one', 10]))).toEqual({ n: 1 });
  });

  test('most is left is there, with the words in its stead', () => {
    const [subject, passage] = edited(({ from }) => ({ from, to: from + 1, text: 'f' }));
    expect(judge(subject, passage, rangeOf(subject, ['two', 0], ['two', 15]))).toMatchObject({ right: 1 });
  });
});

test('passages without an answer in time are left out', () => {
  const subject = subjectOf(MARKUP);
  const page = new ChangedPage(subject.root, subject.characters);
  expect(score(page, [stretchOf(subject, 'The', 'night.'), stretchOf(subject, 'Two', 'had')], [null])).toMatchObject({
    n: 1,
    missed: 1,
  });
});
