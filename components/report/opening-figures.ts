import { timeline } from '../../analysis/timeline.ts';
import { longBefore, saySince } from '../compare/timeline/say-since.ts';
import { showDate } from '../ui/dates.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';

/** Headline and lead beside each other. */
export function openingsTable({ articles }: ComparisonToSave): FigureTable {
  return {
    title: 'How each begins',
    hint: 'Headline and lead: what most readers read of an article.',
    rowsAre: 'Part',
    rows: [
      { head: 'Headline', cells: articles.map(({ headline }) => inItsWords(headline)) },
      { head: 'Lead', cells: articles.map(({ lead }) => inItsWords(lead)) },
    ],
  };
}

function inItsWords(words: string | null): FigureCell | null {
  return words === null ? null : { text: words, wordings: [{ words, count: 1, isQuoted: false }] };
}

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
  const early = longBefore(entries);
  return {
    title: 'When was each written',
    hint: 'By the date that each page states, no more precisely. What came later, an article could not know.',
    note: early ? `${articles[early.article]?.name ?? ''} ${early.says}` : undefined,
    rowsAre: 'Date',
    rows: entries.length > 0 ? [{ head: 'Published', cells }] : [],
  };
}
