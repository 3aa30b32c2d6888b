import { distinctiveWords, type OutletWords } from '../../analysis/distinctive-words/distinctive-words.ts';
import { namesIn, wordedIn } from '../compare/article-text.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.ts';

/** As many of each outlet as fit a page. */
const WORDS_SHOWN = 12;

/** The words that each article's outlet writes markedly more often, without common words and names. */
export function wordsTable({ articles }: ComparisonToSave): FigureTable {
  const ofArticles = wordsOfOutlets(articles);
  const words = new Set(ofArticles.flatMap(({ distinctive }) => distinctive.map(({ word }) => word)));
  return {
    title: 'Which words set an outlet apart',
    hint: 'A reading aid, not evidence: how often the outlet writes a word, how often all others together, and z of the weighted log-odds. They show the topic as much as the framing.',
    rowsAre: 'Word',
    rows: [...tooShortRow(ofArticles), ...Array.from(words, (word) => rowOf(word, ofArticles))],
  };
}

function wordsOfOutlets(articles: readonly ComparedArticle[]): OutletWords[] {
  const outlets = [...new Set(articles.map(({ text }) => text.outlet))];
  const worded = outlets.map((outlet) =>
    articles.filter(({ text }) => text.outlet === outlet).map(({ text }) => wordedIn(text)),
  );
  const names = [...new Set(articles.flatMap(({ text }) => namesIn(text)))];
  const found = distinctiveWords(worded, { stopWords: true, names });
  return articles.map(({ text }) => {
    const { words = 0, tooShort = null, distinctive = [] } = found[outlets.indexOf(text.outlet)] ?? {};
    return { words, tooShort, distinctive: distinctive.slice(0, WORDS_SHOWN) };
  });
}

/** Too little text says so, instead of a ranking. */
function tooShortRow(ofArticles: readonly OutletWords[]): FigureRow[] {
  if (ofArticles.every(({ tooShort }) => tooShort === null)) return [];
  const cells = ofArticles.map(({ tooShort, words }): FigureCell | null => {
    if (tooShort === null) return null;
    return { text: tooShort === 'itself' ? 'too short to say' : 'the others are too short to say', numbers: { words } };
  });
  return [{ head: 'Too little text', cells }];
}

function rowOf(word: string, ofArticles: readonly OutletWords[]): FigureRow {
  return {
    head: word,
    cells: ofArticles.map(({ distinctive }): FigureCell | null => {
      const found = distinctive.find((each) => each.word === word);
      if (!found) return null;
      const { count, countElsewhere, z, keyness, logRatio } = found;
      const numbers = { count, count_elsewhere: countElsewhere, z, keyness, log_ratio: logRatio };
      return { text: `${count} here, ${countElsewhere} elsewhere, z ${z.toFixed(1)}`, numbers };
    }),
  };
}
