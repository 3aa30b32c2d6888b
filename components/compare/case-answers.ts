import type { OutletWords } from '../../analysis/distinctive-words/distinctive-words.ts';
import { proposeVoiceMerges, type VoiceMerge } from '../../analysis/voices/merged-voices.ts';
import { caseActors } from '../../analysis/wordings/case-actors.ts';
import { caseCoverer } from '../coverage/case-coverage.ts';
import type { CoveredArticle } from '../coverage/covered-article.ts';
import type { CaseCoverage } from '../coverage/fact-row.ts';
import { actorsIn } from '../ledger/actors-in.ts';
import { ledgerReader, type UnvoicedLedger } from '../ledger/unvoiced-ledger.ts';
import type { ArticleText } from './article-text.ts';
import { queryReader, type CaseQuery } from './case-queries.ts';
import { isSameList } from './same-list.ts';
import { SWITCHED, wordsOfOutlets } from './words/outlet-words.ts';

/** What of a comparison takes too long for the page, and is worked out beside it. */
export interface CaseAnswers {
  /** The words that set each outlet apart, as they stand until the reader switches. */
  words: readonly OutletWords[];
  /** By which words every outlet calls everybody. */
  ledger: UnvoicedLedger;
  /** Which spellings may be one speaker's. */
  merges: readonly VoiceMerge[];
  /** Who tells what. */
  coverage: CaseCoverage;
}

/** One part of the answer to the question of that number; without what is the same as it was. */
export interface CaseAnswer {
  number: number;
  found: Partial<CaseAnswers>;
  isLast: boolean;
}

/**
 * Answers questions as they are put, part by part, the quickest first, so that each part can be shown as soon as it is found.
 * A question is read at once, and worked on as far as its answers are asked for.
 */
export function caseAnswerer(): (query: CaseQuery) => Iterator<CaseAnswer> {
  const [read, ledgerOf, cover] = [queryReader(), ledgerReader(), caseCoverer()];
  const worded = keptForTexts((texts) => wordsOfOutlets(texts, SWITCHED));
  // Grouping whom the articles mean is dear.
  const meant = keptForTexts((texts) => caseActors(texts.flatMap((text) => actorsIn(text).actors)));
  let sent: UnvoicedLedger | null = null;
  let sentWords: readonly OutletWords[] | null = null;
  return (query) => answers(query, read(query));

  function* answers(
    { number, reading, proposed }: CaseQuery,
    articles: readonly CoveredArticle[],
  ): Iterator<CaseAnswer> {
    const texts = articles.map(({ text }) => text);
    const words = worded(texts);
    if (words !== sentWords) {
      sentWords = words;
      yield { number, found: { words }, isLast: false };
    }
    const actors = meant(texts);
    const ledger = ledgerOf(texts, reading.actors, actors);
    const merges = proposeVoiceMerges(articles.map(spokenIn), reading.voices, actors);
    const isSame = ledger === sent;
    sent = ledger;
    yield { number, found: isSame ? { merges } : { ledger, merges }, isLast: false };
    yield { number, found: { coverage: cover(articles, reading.facts, proposed) }, isLast: true };
  }
}

/** The same function, which keeps its answer as long as it is asked of the same texts. */
function keptForTexts<Answer>(find: (texts: readonly ArticleText[]) => Answer): typeof find {
  let before: { texts: readonly ArticleText[]; answer: Answer } | null = null;
  return (texts) => {
    if (!before || !isSameList(before.texts, texts)) before = { texts, answer: find(texts) };
    return before.answer;
  };
}

function spokenIn({ text, passages }: CoveredArticle) {
  const speakers = passages.filter(({ tags }) => tags.includes('quote')).flatMap(({ fields }) => fields.speakers ?? []);
  return { prepared: actorsIn(text), speakers: [...new Set(speakers)] };
}
