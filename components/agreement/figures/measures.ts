/** The figures of a row that stand beside each other. */
export type MeasureName = 'overlapping' | 'exact' | 'alpha' | 'unitizing' | 'gamma';

export interface Measure {
  name: MeasureName;
  title: string;
  /** What it means, and when not to use it. */
  meaning: string;
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'overlapping',
    title: 'Pairs, overlapping',
    meaning:
      'Of what two coders marked, how much both found: passages that share half of their words or more. Says little of boundaries, and nothing of what chance would give.',
  },
  {
    name: 'exact',
    title: 'Pairs, exact',
    meaning: 'The same, for just the same words. One comma more counts as nothing found: never read it alone.',
  },
  {
    name: 'alpha',
    title: 'Alpha on characters',
    meaning:
      'Krippendorff’s alpha, each character a vote: 1 is perfect, 0 what chance would give. Long passages weigh more; not for counting how many were found.',
  },
  {
    name: 'unitizing',
    title: 'Alpha for unitizing',
    meaning:
      'Krippendorff’s alpha for passages and their boundaries. Not where coders cut sentences side by side under one tag: each cut costs dearly.',
  },
  {
    name: 'gamma',
    title: 'Gamma',
    meaning:
      'How well the passages of two or three coders can be laid on one another, place and tag together, against the same coders moved along the text. Not for more than three coders or very short texts.',
  },
];

/** "0.81", "−0.03" */
export function twoPlaces(value: number): string {
  // A minus sign, not a hyphen; and no "−0.00".
  const rounded = value.toFixed(2);
  return rounded === '-0.00' ? '0.00' : rounded.replace('-', '−');
}
