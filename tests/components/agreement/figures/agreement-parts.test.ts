import { expect, test } from 'vitest';
import { agreementRow } from '../../../../analysis/agreement/agreement.ts';
import {
  codeParts,
  textsUnder,
  versionParts,
  versionsOf,
} from '../../../../components/agreement/figures/agreement-parts.ts';
import type { MarkedPassage } from '../../../../components/agreement/coded-case.ts';
import { idOf } from '../../../model/examples.ts';

const IRONY = {
  id: idOf(80),
  tag: 'opinion' as const,
  name: 'Irony',
  definition: '',
  examples: [],
  colour: null,
  fields: [],
};
let made = 100;

function passage(start: number, end: number, version: number, codes: MarkedPassage['codes'] = []): MarkedPassage {
  made += 1;
  return {
    start,
    end,
    tags: codes.length > 0 ? ['opinion'] : ['fact'],
    annotation: idOf(made),
    modified: 0,
    version,
    codes,
  };
}

const text = (...coders: (MarkedPassage[] | null)[]) => ({ length: 3000, coders });

test('by version each coder counts with what they made under it, and not at all where that is nothing', () => {
  const texts = [
    text([passage(0, 50, 1), passage(100, 150, 2)], [passage(0, 50, 1), passage(200, 250, 2)]),
    text([passage(0, 50, 1)], [passage(0, 50, 2)]),
  ];
  expect(versionsOf(texts)).toEqual([1, 2]);
  expect(textsUnder(texts, 2)[1]?.coders.map((own) => own?.length ?? null)).toEqual([null, 1]);
  const [first, second] = versionParts(texts).map(({ texts: own, coded }) => agreementRow(own, coded));
  expect(first).toMatchObject({ passages: 3, exact: { value: 1 } });
  expect(second).toMatchObject({ passages: 3, exact: { value: 0 } });
});

test('where all was made under one version there is nothing to compare', () => {
  expect(versionParts([text([passage(0, 50, 3)], [passage(0, 50, 3)])])).toEqual([]);
});

test('by code only its passages count, under its tag; whoever never used it left it out', () => {
  const [part] = codeParts([
    text([passage(0, 50, 1, [IRONY]), passage(60, 90, 1)], [passage(0, 50, 1, [IRONY])], [passage(60, 90, 1)]),
  ]);
  expect(part).toMatchObject({ name: 'Irony', coded: 'opinion' });
  expect(agreementRow(part?.texts ?? [], 'opinion')).toMatchObject({ passages: 2, exact: { value: 2 / 4 } });
});
