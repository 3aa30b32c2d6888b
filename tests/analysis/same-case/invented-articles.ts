import type { SameCaseArticle } from '../../../analysis/same-case/fingerprint.ts';

function article(id: string, day: string | null, headline: string, text: string): SameCaseArticle {
  return { id, headline, text, language: 'en', published: day === null ? null : { value: day, precision: 'day' } };
}

/** Two outlets on one bridge, and a third on another bridge with the same trouble. */
export const CLOSED = article(
  'closed',
  '2026-03-14',
  'Long Bridge shut after cracked bearings found',
  'Engineers shut Long Bridge on Saturday. The mayor, Dana Whitlock, said that cracked bearings had been found below ' +
    'the Harmsen pier. A ferry will run to Quayside until the bearings are replaced, Whitlock said.',
);
export const CRITICISED = article(
  'criticised',
  '2026-03-15',
  'Whitlock under fire over Long Bridge bearings',
  'Residents of Quayside blamed Dana Whitlock on Sunday. They had warned of the bearings at the Harmsen pier for years. ' +
    'Now the ferry is their only way over Long Bridge’s closed lanes.',
);
export const OTHER_BRIDGE = article(
  'other',
  '2024-09-02',
  'Tarn Bridge closed over cracked cables',
  'Engineers closed the Tarn Bridge near Oberfeld on Monday. The county inspector, Ilja Brandt, said that corroded ' +
    'cables had been found at the northern pylon. Lorries must go round by Aschau.',
);
export const ELECTION = article(
  'election',
  null,
  'Turnout falls in Oberfeld',
  'Fewer ballots than ever were cast in Oberfeld. The registrar, Mette Sandvig, put it down to the drizzle.',
);
