import type { ReactElement } from 'react';
import type { ComparisonToSave } from '../comparison-to-save.ts';
import type { ChartColours } from './chart-colours.ts';
import { OrderChart } from './OrderChart.tsx';
import { TagMixChart } from './TagMixChart.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { VoicesChart } from './VoicesChart.tsx';

export interface SavedChart {
  /** Of the file, and of the button that saves it. */
  name: string;
  draw: (colours: ChartColours) => ReactElement;
}

/** The charts that a comparison has something to draw in. @param note what they count, where no page around them says so. */
export function chartsOf(
  { articles, voices }: Pick<ComparisonToSave, 'articles' | 'voices'>,
  note?: string,
): SavedChart[] {
  const isDated = articles.some(({ article }) => article.published !== null);
  const isMarked = articles.some(({ passages }) => passages.length > 0);
  return [
    isDated && { name: 'Timeline', draw: (colours: ChartColours) => <TimelineChart {...{ articles, colours }} /> },
    isMarked && { name: 'Tags', draw: (colours: ChartColours) => <TagMixChart {...{ articles, colours, note }} /> },
    isMarked && { name: 'Order', draw: (colours: ChartColours) => <OrderChart {...{ articles, colours, note }} /> },
    voices.length > 0 && {
      name: 'Voices',
      draw: (colours: ChartColours) => <VoicesChart {...{ articles, voices, colours, note }} />,
    },
  ].filter((chart) => chart !== false);
}
