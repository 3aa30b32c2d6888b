import type { Codebook } from '../../model/codebook.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/** The codebook that the reader's own passages are tagged by; null before the first of them. */
export async function ownCodebook(): Promise<Codebook | null> {
  return reading(async () => {
    const personal = await findPersonalSet();
    return personal ? ((await database.codebooks.get(personal.set.codebook)) ?? null) : null;
  });
}
