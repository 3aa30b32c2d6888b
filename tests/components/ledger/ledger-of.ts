import { caseActors } from '../../../analysis/wordings/case-actors.ts';
import type { ComparedArticle } from '../../../components/compare/compared-article.ts';
import { actorsIn } from '../../../components/ledger/actors-in.ts';
import { ledgerReader, type UnvoicedLedger } from '../../../components/ledger/unvoiced-ledger.ts';
import type { ReadingContents } from '../../../model/case-reading.ts';

/** The ledger of these articles, worked out afresh. */
export function ledgerOf(
  articles: readonly ComparedArticle[],
  confirmed: ReadingContents['actors'] = [],
): UnvoicedLedger {
  const texts = articles.map(({ text }) => text);
  return ledgerReader()(texts, confirmed, caseActors(texts.flatMap((text) => actorsIn(text).actors)));
}
