import type { CodebookVersion } from './codebook.ts';

/**
 * The codebook that every reader starts with. The definitions are those of docs/method.md, each cut to what a
 * person needs while tagging; the examples are invented.
 */
export const defaultCodebookVersion: Omit<CodebookVersion, 'created'> = {
  version: 1,
  tags: [
    {
      tag: 'fact',
      label: 'Fact',
      definition:
        'A statement that evidence could settle, whether or not it is true: what happened, who did what, when, where, ' +
        'what a law or document says, that somebody was charged with or alleged something. Mark the clause or sentence.',
      examples: [
        'The council closed Long Bridge at 11 p.m. on Thursday.',
        'The union says that the city ignored two warnings.',
      ],
      fields: [],
    },
    {
      tag: 'quote',
      label: 'Quote',
      definition:
        'Words presented as somebody’s exact words: inside quotation marks, or set off as a block that an introduction ' +
        'marks as verbatim. Mark the quoted words with their marks. Titles, names and scare quotes without a speaker are none.',
      examples: ['“Nobody looked,” said Dana Whitlock.', 'the “very troubling” cracks, as the inspector called them'],
      fields: [],
    },
    {
      tag: 'opinion',
      label: 'Opinion',
      definition:
        'A judgement, evaluation, prediction, demand or loaded characterisation that evidence alone cannot settle, in the ' +
        'outlet’s own voice or a source’s. Mark the clause or sentence that carries it.',
      examples: [
        'The closure was a spectacular failure of oversight.',
        'Prices will have to rise, the operator warned.',
      ],
      fields: [],
    },
    {
      tag: 'statistic',
      label: 'Statistic',
      definition:
        'A quantity stated as a measure of something: count, amount, share, rate, duration, sum of money, number words. ' +
        'Mark the smallest phrase that holds the number, its unit and what it measures. Dates, ages and identifiers are none.',
      examples: ['about 31,000 vehicles a day', 'up to twice as long as before'],
      fields: [],
    },
  ],
  codes: [],
  mapping: [],
};
