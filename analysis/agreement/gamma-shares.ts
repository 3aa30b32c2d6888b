import { passagesOf, type Coded, type CodedPassage, type CodedText } from './coded-text.ts';
import { SectionShares } from './figure.ts';
import { gamma, MOST_CODERS } from './gamma/gamma.ts';
import type { Unit } from './gamma/dissimilarity.ts';
import type { Section } from './sections.ts';

export interface GammaShares {
  gamma: SectionShares;
  /** False where a search for the best alignment was given up. */
  isBest: boolean;
}

/** Gamma over the texts, each aligned by itself. Null where a text has more coders than it is for. */
export function shareGamma(
  texts: readonly CodedText[],
  sections: readonly Section[],
  coded: Coded,
): GammaShares | null {
  const shares = new SectionShares(sections);
  let isBest = true;
  for (const [text, { coders }] of texts.entries()) {
    const marked = coders.filter((own) => own !== null).map((own) => unitsOf(own, coded));
    if (marked.length > MOST_CODERS) return null;
    const found = marked.length > 1 ? gamma(marked) : null;
    if (!found) continue;
    isBest &&= found.isBest;
    const units = marked.flat();
    for (const aligned of found.alignment.unitary) {
      const first = units[aligned.units[0] ?? 0];
      shares.add(
        text,
        first?.start ?? 0,
        aligned.disorder,
        (aligned.units.length * found.expectedDisorder) / marked.length,
      );
    }
  }
  return { gamma: shares, isBest };
}

function unitsOf(passages: readonly CodedPassage[], coded: Coded): Unit[] {
  return passagesOf(passages, coded).flatMap(({ start, end, tags }) =>
    (coded === 'all' ? tags : [coded]).map((category) => ({ start, end, category })),
  );
}
