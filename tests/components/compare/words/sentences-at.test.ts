import { expect, test } from 'vitest';
import { compareCase } from '../../../../components/compare/compared-case.ts';
import { sentencesAt } from '../../../../components/compare/words/sentences-at.ts';
import { idOf } from '../../../model/examples.ts';
import { caseOf, story } from '../long-bridge.ts';

const text = 'No ferry came. The ferry, any ferry, was late. It rained.';
const { articles } = compareCase(caseOf(story({ id: 100, blocks: [{ kind: 'paragraph', text }] })));
const places = [...text.matchAll(/ferry/gu)].map(({ index }) => ({
  article: idOf(100),
  start: index,
  end: index + 'ferry'.length,
}));

test('each sentence once, the word told from the rest', () => {
  const sentences = sentencesAt(places, articles);
  expect(
    sentences.map(({ parts }) => parts.map((part) => (part.isWord ? `[${part.text}]` : part.text)).join('')),
  ).toEqual(['No [ferry] came.', 'The [ferry], any [ferry], was late.']);
  expect(sentences.map(({ words }) => words.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['ferry'],
    ['ferry', 'ferry'],
  ]);
});

test('places in an article that is not among them are left out', () => {
  expect(sentencesAt([{ article: idOf(999), start: 0, end: 2 }], articles)).toEqual([]);
});
