import { compareCase } from '../../../components/compare/compared-case.ts';
import { MINE, type CountedAuthors } from '../../../components/compare/whose.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { caseLedger } from '../../../components/ledger/case-ledger.ts';
import type { ComparisonToSave } from '../../../components/report/comparison-to-save.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';

export const SAVED = Date.UTC(2026, 2, 17, 9);

/** A case compared, as it would be saved. */
export function toSave(contents: CaseContents, authors: CountedAuthors = MINE): ComparisonToSave {
  const { articles, voices } = compareCase(contents, { ...OWN_ALONE, ...authors });
  const { rows: facts, lone } = caseCoverer()(articles, []);
  const ledger = caseLedger(articles, ledgerOf(articles));
  return {
    contents,
    articles,
    voices,
    facts,
    lone,
    ledger,
    authors,
    counted: 'the reader’s annotations alone',
    saved: SAVED,
  };
}
