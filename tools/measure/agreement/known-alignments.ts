import { basename } from 'node:path';
import * as z from 'zod/mini';
import { bestAlignment } from '../../../analysis/agreement/gamma/best-alignment.ts';

const Unit = z.object({ annotator: z.string(), start: z.number(), end: z.number(), category: z.string() });

/** Coders' units with the disorder of their best alignment, as pygamma-agreement worked it out. */
export const KnownAlignment = z.object({
  params: z.object({ alpha: z.number(), beta: z.number() }),
  continuum: z.array(Unit),
  tier1: z.object({ bestAlignmentDisorder: z.number() }),
  tier2: z.object({
    sampledContinua: z.array(z.object({ units: z.array(Unit), bestAlignmentDisorder: z.number() })),
  }),
});
export type KnownAlignment = z.infer<typeof KnownAlignment>;

export interface AlignmentRow {
  file: string;
  disorder: number;
  expected: number;
  samples: number;
  /** The greatest difference from a stated disorder among the samples. */
  furthest_sample: number;
}

export function checkAlignments(file: string, { params, continuum, tier1, tier2 }: KnownAlignment): AlignmentRow {
  const weights = { place: params.alpha, category: params.beta };
  const disorderOf = (units: KnownAlignment['continuum']) =>
    bestAlignment([...Map.groupBy(units, ({ annotator }) => annotator).values()], weights).disorder;
  const off = tier2.sampledContinua.map((sample) => Math.abs(disorderOf(sample.units) - sample.bestAlignmentDisorder));
  return {
    file: basename(file),
    disorder: disorderOf(continuum),
    expected: tier1.bestAlignmentDisorder,
    samples: off.length,
    furthest_sample: Math.max(0, ...off),
  };
}
