import { expect, test } from 'vitest';
import { diffRevisions } from '../../../analysis/revisions/revision-diff.ts';
import { markedParts } from '../../../components/revisions/marked-parts.ts';
import { touchedPassages } from '../../../components/revisions/touched-passages.ts';
import { after, before, passageOn } from './edited-article.ts';

const changes = diffRevisions(before.blocks, after.blocks);
const choice = passageOn('“We had no choice,”', 20);
const bridge = passageOn('closed the Long Bridge', 21);
const people = passageOn('Some 41,000 people', 22);

test('the touched passages are those whose words were changed or taken away', () => {
  const touched = touchedPassages(before, changes, [people, bridge, choice]);
  expect(touched.map(({ annotation }) => annotation.id)).toEqual([choice.id, people.id]);
});

test('a passage that was placed anew since is looked for where it stood before', () => {
  const { revision, place, selectors } = choice;
  const former = { revision, place, selectors, until: after.captured, confirmedBy: choice.set };
  const words = { type: 'TextQuoteSelector' as const, exact: '“We had little choice,”', prefix: '', suffix: '' };
  const placed = { ...choice, revision: after.id, selectors: [words], history: [former] };
  expect(touchedPassages(before, changes, [placed])).toHaveLength(1);
});

test('a block is cut into what stayed, went and came, and where passages begin and end', () => {
  const [, change] = changes;
  if (!change) throw new Error('the example has no second block');
  const parts = markedParts(change, touchedPassages(before, changes, [choice]));
  expect(parts.slice(1).map(({ kind, text, tag }) => [kind, text, tag])).toEqual([
    ['same', '“We had ', 'quote'],
    ['deleted', 'no', 'quote'],
    ['inserted', 'little', null],
    ['same', ' choice,”', 'quote'],
    ['same', ' said Mayor Ines Okafor.', null],
  ]);
});
