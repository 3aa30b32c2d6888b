import type { Tag } from '../../../model/tag.ts';

export type ChartColours = Record<Tag | 'paper' | 'ink' | 'soft' | 'rule' | 'untagged', string>;

/** For a picture of its own, on paper: plain values, since few programs besides browsers know a style sheet's variables. */
export const ON_PAPER: ChartColours = {
  fact: '#2968aa',
  quote: '#7b4bb3',
  opinion: '#92590a',
  statistic: '#1a7356',
  paper: '#fdfcf9',
  ink: '#1d1c1a',
  soft: '#686560',
  rule: '#e4e0d7',
  untagged: '#e6e2da',
};

const NAMES = Object.keys(ON_PAPER) as (keyof ChartColours)[];

/** Within the report, whose style sheet knows light and dark. */
export const IN_REPORT = Object.fromEntries(NAMES.map((name) => [name, `var(--${name})`])) as ChartColours;
