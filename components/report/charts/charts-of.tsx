import type { ReactElement } from 'react';
import type { ComparisonToSave } from '../comparison-to-save.ts';
import type { DrawnWith } from './Chart.tsx';
import { OrderChart } from './OrderChart.tsx';
import { TagMixChart } from './TagMixChart.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { VoicesChart } from './VoicesChart.tsx';

export interface SavedChart {
  /** Of the file, and of the button that saves it. */
  name: string;
  draw: (drawn: Omit<DrawnWith, 'note'>) => ReactElement;
}

/** The charts that a comparison has something to draw in. @param note what they count, where no page around them says so. */
export function chartsOf(
  { articles, voices }: Pick<ComparisonToSave, 'articles' | 'voices'>,
  note?: string,
): SavedChart[] {
  const isDated = articles.some(({ article }) => article.published !== null);
  const isMarked = articles.some(({ passages }) => passages.length > 0);
  const charts: (SavedChart | false)[] = [
    isDated && { name: 'Timeline', draw: (drawn) => <TimelineChart {...{ articles, ...drawn }} /> },
    isMarked && { name: 'Tags', draw: (drawn) => <TagMixChart {...{ articles, note, ...drawn }} /> },
    isMarked && { name: 'Order', draw: (drawn) => <OrderChart {...{ articles, note, ...drawn }} /> },
    voices.length > 0 && { name: 'Voices', draw: (drawn) => <VoicesChart {...{ articles, voices, note, ...drawn }} /> },
  ];
  return charts.filter((chart) => chart !== false);
}
