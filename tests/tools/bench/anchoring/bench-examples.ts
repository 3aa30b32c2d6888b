import { parseBody } from '../../../page/parse-page.ts';
import { belongsTo, Characters } from '../../../../tools/bench/anchoring/in-page/characters.ts';
import type { Origins } from '../../../../tools/bench/anchoring/in-page/characters.ts';
import { applyVariant } from '../../../../tools/bench/anchoring/in-page/mutations/variant.ts';
import type { Subject, Variant } from '../../../../tools/bench/anchoring/in-page/mutations/variant.ts';
import { readPageWords, textNodesOf } from '../../../../tools/bench/anchoring/in-page/page-words.ts';
import { choosePassages } from '../../../../tools/bench/anchoring/in-page/passages.ts';
import { InventedProse } from '../../../../tools/bench/anchoring/invented-prose.ts';
import { SeededRandom } from '../../../../tools/bench/anchoring/seeded-random.ts';

export interface Stretch {
  from: number;
  to: number;
}

/** A page of twelve invented blocks, and passages of it. */
export function exampleSubject(seed: string, passages = 20): Subject {
  const prose = new InventedProse(new SeededRandom(seed));
  const blocks = Array.from({ length: 6 }, () => `<div><p>${prose.paragraph()}</p><p>${prose.paragraph()}</p></div>`);
  return subjectOf(blocks.join('\n'), seed, passages);
}

export function subjectOf(markup: string, seed = 'seed', passages = 20): Subject {
  const root = parseBody(markup);
  const page = readPageWords(root);
  return {
    root,
    page,
    passages: choosePassages(page, passages, new SeededRandom(seed)),
    characters: new Characters(page.places),
    random: new SeededRandom(`${seed} changes`),
  };
}

/** The example page after its change, with the words of each passage as they were. */
export function changedSubject(variant: Variant, seed: string): Subject & { before: string[] } {
  const subject = exampleSubject(seed);
  const before = subject.passages.map((passage) => wordsNow(subject, passage));
  applyVariant(variant, subject);
  return { ...subject, before };
}

/** The characters that belong to a passage, in the order of the page as it is now. */
export function wordsNow({ root, characters }: { root: Element; characters: Origins }, passage: Stretch): string {
  return textNodesOf(root)
    .flatMap((node) => characters.originsOf(node).map((origin, offset) => ({ origin, sign: node.data.charAt(offset) })))
    .filter(({ origin }) => belongsTo(origin, passage))
    .map(({ sign }) => sign)
    .join('');
}
