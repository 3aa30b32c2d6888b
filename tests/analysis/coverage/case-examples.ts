import { indexCase, type CaseIndex } from '../../../analysis/coverage/case-index.ts';
import type { ConfirmedTelling } from '../../../analysis/coverage/fact.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import { readPublished } from '../../../model/publication-date.ts';

/** The closed bridge of the demo, told by four invented outlets. */
export const TEXTS = {
  post: [
    'The council closed Long Bridge to all traffic on Thursday after two of its bearings were found to be cracked.',
    'The crossing carries about 31,000 vehicles a day.',
    'A report in 2019 had recommended that all eight bearings be replaced within five years.',
    'Fourteen people inspected the bridges of the city ten years ago, said Tomasz Brandt; today there are six.',
    'On Friday morning about 2,400 passengers took the ferry to Fenside Quay, and the queue reached the fish market.',
  ],
  ledger: [
    'Furious commuters woke to chaos when officials slammed the gates on Long Bridge.',
    'The crumbling crossing was closed to all traffic on Thursday after two of its eight bearings were cracked.',
    'Up to 40,000 vehicles a day must find another way to work.',
    'Trucker Gerry Pike raised the alarm after he heard a bang beneath his wheels.',
    'The father of three told the Ledger that the whole cab had jumped when he crossed at noon.',
  ],
  wire: [
    'Long Bridge was closed to all traffic late on Thursday after two of its eight bearings were cracked, the council said.',
    'It carries 31,000 vehicles a day, by the traffic count of the council.',
    'The operator of the ferry has added sailings to Fenside Quay from six in the morning.',
    'Shares in Calder Haulage, which has its depot in the eastern districts, were down in early trading.',
    'The opposition on the council called for an emergency sitting.',
  ],
  commons: [
    'The city spent less on the upkeep of its quays and walls last year than it had done for a decade.',
    'An inspectorate of fourteen became an inspectorate of six, said Tomasz Brandt of the union of engineers.',
    'Libraries were spared by the councillors of three parties, line by line.',
    'Most of those who live in the eastern districts own no car and used to take the bus.',
    'Thrift that doubles the price is a loan that is taken out in the name of other people.',
  ],
} as const;
export type Outlet = keyof typeof TEXTS;

const DATES: Readonly<Record<Outlet, string>> = {
  post: '2026-03-14',
  ledger: '2026-03-14',
  wire: '2026-03-13',
  commons: '2026-03',
};

export interface Setting {
  outlets?: readonly Outlet[];
  dates?: Partial<Record<Outlet, string | null>>;
  language?: string;
}

export function textOf(outlet: Outlet): string {
  return TEXTS[outlet].join('\n\n');
}

export function bridgeCase({ outlets = ['post', 'ledger', 'wire', 'commons'], dates = {} }: Setting = {}): CaseIndex {
  const stated = { ...DATES, ...dates };
  return indexCase(
    outlets.map((id) =>
      prepareArticle({ id, text: textOf(id), language: 'en', published: readPublished(stated[id] ?? '') }),
    ),
  );
}

/** The passage of these words, as a person confirmed it. */
export function telling(article: Outlet, words: string, fields: ConfirmedTelling['fields'] = {}): ConfirmedTelling {
  const start = textOf(article).indexOf(words);
  if (start === -1) throw new Error(`${article} does not say “${words}”`);
  return { id: `${article}: ${words}`, article, start, end: start + words.length, fields };
}
