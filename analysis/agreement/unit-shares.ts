import { TAGS } from '../../model/tag.ts';
import { passagesOf, type Coded, type CodedText } from './coded-text.ts';
import { SectionShares } from './figure.ts';
import type { Section } from './sections.ts';
import { mergedPassages, unitizingDisagreements } from './unitizing-alpha.ts';

/** Krippendorff's alpha for unitizing over the texts, under one tag or all. */
export function shareUnits(texts: readonly CodedText[], sections: readonly Section[], coded: Coded): SectionShares {
  const shares = new SectionShares(sections);
  for (const [text, { coders, length }] of texts.entries()) {
    for (const tag of coded === 'all' ? TAGS : [coded]) {
      const marked = coders.filter((own) => own !== null).map((own) => mergedPassages(passagesOf(own, tag)));
      if (marked.length < 2) continue;
      for (const { start, observed, expected } of unitizingDisagreements(marked, length)) {
        shares.add(text, start, observed, expected);
      }
    }
  }
  return shares;
}
