import { describe, expect, test } from 'vitest';
import { caseComparer } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { caseLedger, ledgerKeeper } from '../../../components/ledger/case-ledger.ts';
import type { Block } from '../../../model/article-text.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, story } from '../compare/long-bridge.ts';

const SAID = 'Ines Okafor never looked';

function caseWith({ quoted = [], more = '' }: { quoted?: string[]; more?: string } = {}) {
  const text = `Mayor Ines Okafor closed the bridge on Thursday. ${SAID}, says Dana Whitlock. ${more}`;
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  const passages = quoted.map((words, index) => ({ id: 110 + index, words, tags: ['quote' as const] }));
  const other: Block[] = [{ kind: 'paragraph', text: 'Drivers blamed Ines Okafor. Dana Whitlock did as well.' }];
  const { revisions, ...rest } = story({ id: 100, blocks, passages });
  const captured = more === '' ? revisions : revisions.map((revision) => ({ ...revision, id: idOf(150) }));
  return caseOf({ ...rest, revisions: captured }, story({ id: 200, outlet: 'Daily Ledger', blocks: other }));
}

const OKAFOR = { name: 'The mayor', wordings: [{ words: 'Ines Okafor', article: null }] };

describe('a ledger that is worked out again and again is the one of the case as it is', () => {
  test.each([
    ['a quote is marked', caseWith({ quoted: [SAID] }), []],
    ['another text was captured', caseWith({ more: 'Tomas Lind left, and Tomas Lind stayed away.' }), []],
    ['a row was confirmed', caseWith(), [OKAFOR]],
  ])('when %s', (_, changed, confirmed) => {
    const [compare, ledger] = [caseComparer(), ledgerKeeper()];
    const first = ledger(compare(caseWith(), OWN_ALONE).articles, []);
    const fresh = caseLedger(caseComparer()(changed, OWN_ALONE).articles, confirmed);
    expect(fresh).not.toEqual(first);
    expect(ledger(compare(changed, OWN_ALONE).articles, confirmed)).toEqual(fresh);
  });
});

test('people and bodies with a name come first, then bodies without one and places', () => {
  const told = (id: number, outlet: string, text: string) =>
    story({ id, outlet, blocks: [{ kind: 'paragraph', text }] });
  const articles = caseComparer()(
    caseOf(
      told(100, 'Post', 'Canada slept. Canada woke. The city slept. Ines Okafor left Canada and the city.'),
      told(200, 'Ledger', 'Canada slept. Canada woke. The city slept. Ines Okafor left.'),
    ),
    OWN_ALONE,
  ).articles;
  const recurring = caseLedger(articles, []).rows.filter(({ recurs }) => recurs);
  expect(recurring.map(({ key }) => key)).toEqual(['Ines Okafor', 'Canada', 'the city']);
});
