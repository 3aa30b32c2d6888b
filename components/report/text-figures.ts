import { distinctiveWords } from '../../analysis/distinctive-words/distinctive-words.ts';
import { timeline } from '../../analysis/timeline.ts';
import { TAGS } from '../../model/tag.ts';
import { namesIn, wordedIn } from '../compare/article-text.ts';
import { percent } from '../compare/figures.ts';
import { placesOfIds } from '../compare/order/reading-places.ts';
import { saySince } from '../compare/timeline/say-since.ts';
import { countOf } from '../ui/counts.ts';
import { showDate } from '../ui/dates.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';

/** When each article was published; no date is no answer. */
export function timelineTable({ articles }: ComparisonToSave): FigureTable {
  const { entries } = timeline(articles.map(({ article }) => article.published));
  const cells = articles.map((_, index): FigureCell | null => {
    const entry = entries.find(({ article }) => article === index);
    if (!entry) return null;
    const { published, daysSinceBefore } = entry;
    return {
      text: [showDate(published), saySince(entry, entries)].filter(Boolean).join(', '),
      numbers: daysSinceBefore === null ? {} : { days_since_before: daysSinceBefore },
    };
  });
  return {
    title: 'When was each written',
    hint: 'By the date that each page states, no more precisely. What came later, an article could not know.',
    rowsAre: 'Date',
    rows: entries.length > 0 ? [{ head: 'Published', cells }] : [],
  };
}

/** Where each article's first passage of a tag stands. */
export function orderTable({ articles }: ComparisonToSave): FigureTable {
  const rows = TAGS.map((tag) => ({
    head: TAG_LABELS[tag],
    cells: articles.map((compared): FigureCell | null => {
      const ids = compared.passages.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);
      const [first] = placesOfIds(compared, ids);
      if (!first) return null;
      const text = `after ${countOf(first.wordsBefore, 'word')} (${percent(first.from)}), in the ${first.part}`;
      return { text, numbers: { words_before: first.wordsBefore, part: first.from }, ids: [first.id] };
    }),
  }));
  return {
    title: 'What comes first',
    hint: 'How far into the article the first passage of each tag begins.',
    rowsAre: 'Tag',
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}

/** As many as fit a page beside each other. */
const WORDS_SHOWN = 12;

/** The words that each article's outlet writes markedly more often, without common words and names. */
export function wordsTable({ articles }: ComparisonToSave): FigureTable {
  const outlets = [...new Set(articles.map(({ text }) => text.outlet))];
  const worded = outlets.map((outlet) =>
    articles.filter(({ text }) => text.outlet === outlet).map(({ text }) => wordedIn(text)),
  );
  const names = [...new Set(articles.flatMap(({ text }) => namesIn(text)))];
  const found = distinctiveWords(worded, { stopWords: true, names });
  const cells = articles.map(({ text }): FigureCell | null => {
    const { distinctive = [], tooShort = null } = found[outlets.indexOf(text.outlet)] ?? {};
    if (tooShort) return { text: tooShort === 'itself' ? 'too short to say' : 'the others are too short to say' };
    const words = distinctive.slice(0, WORDS_SHOWN);
    return words.length === 0
      ? null
      : { text: words.map(({ word, count, countElsewhere }) => `${word} (${count} : ${countElsewhere})`).join(', ') };
  });
  return {
    title: 'Which words set an outlet apart',
    hint: 'A reading aid, not evidence. In brackets: how often the outlet writes the word, and all others together.',
    rowsAre: 'Words',
    rows: cells.some((cell) => cell !== null) ? [{ head: 'Written markedly more often', cells }] : [],
  };
}
