import { expect, test } from 'vitest';
import { caseComparer } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { caseLedger } from '../../../components/ledger/case-ledger.ts';
import { caseOf, story } from '../compare/long-bridge.ts';
import { ledgerOf } from './ledger-of.ts';

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
  const ledger = ledgerOf(articles);
  const recurring = caseLedger(articles, ledger).filter(({ recurs }) => recurs);
  expect(recurring.map(({ key }) => key)).toEqual(['Ines Okafor', 'Canada', 'the city']);
  expect(caseLedger(articles, ledger, 2)).toEqual(caseLedger(articles, ledger).slice(0, 2));
});
