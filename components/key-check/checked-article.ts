import { judgedPassages, type JudgedPassage } from '../../analysis/agreement/judged-passages.ts';
import type { CodedPassage } from '../../analysis/agreement/coded-text.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { outletOf } from '../../model/article.ts';
import type { ArticleOfSet } from '../../storage/projects/read-set.ts';
import { placePassages, type PlacedPassage } from '../compare/placed-passages.ts';

/** How what the reader marked stands to the key: the key alone has it, they alone have it, or both, tagged or cut otherwise. */
export type Verdict = 'missed' | 'extra' | 'tag' | 'boundary' | 'same';
export const VERDICTS: readonly Verdict[] = ['missed', 'extra', 'tag', 'boundary', 'same'];

/** One passage as the reader and the key have it. */
export interface KeyFinding extends Stretch {
  /** Stable while the passages stay. */
  id: string;
  /** Tag and boundary may both differ; else one alone. */
  verdicts: readonly Verdict[];
  own: readonly PlacedPassage[];
  key: readonly PlacedPassage[];
}

/** An article with what was found in it, on its latest text, in reading order. */
export interface CheckedArticle extends ArticleOfSet {
  name: string;
  findings: readonly KeyFinding[];
  /** Of the key, and of the reader's own, those whose words the text does not hold: they are compared with nothing. */
  lost: { own: number; key: number };
}

type Placed = CodedPassage & { placed: PlacedPassage };

const [OWN, KEY] = [0, 1];

/** Compares what the reader marked with the key, by the same rule as coders are compared by (docs/method.md, the disagreement map). */
export function checkedArticle(given: ArticleOfSet): CheckedArticle {
  const text = given.revision?.text ?? '';
  const [own, key] = [placePassages(text, given.passages), placePassages(text, given.model)];
  const judged = judgedPassages({ coders: [own.placed.map(coded), key.placed.map(coded)] });
  return {
    ...given,
    name: outletOf(given.article),
    findings: judged.map(findingOf),
    lost: { own: own.lost.length + own.aside.length, key: key.lost.length + key.aside.length },
  };
}

function coded(placed: PlacedPassage): Placed {
  return { start: placed.start, end: placed.end, tags: placed.annotation.tags, placed };
}

function findingOf({ start, end, markings, differences }: JudgedPassage<Placed>): KeyFinding {
  const of = (wanted: number) => markings.flatMap(({ coder, placed }) => (coder === wanted ? [placed] : []));
  const [own, key] = [of(OWN), of(KEY)];
  const differing = differences.filter((difference) => difference !== 'left out');
  const shared: Verdict[] = differing.length > 0 ? differing : ['same'];
  return { id: idOf([...own, ...key]), start, end, verdicts: verdictsOf(own, key, shared), own, key };
}

function verdictsOf(own: readonly PlacedPassage[], key: readonly PlacedPassage[], shared: Verdict[]): Verdict[] {
  if (own.length === 0) return ['missed'];
  return key.length === 0 ? ['extra'] : shared;
}

function idOf(placed: readonly { annotation: LiveAnnotation }[]): string {
  return placed.map(({ annotation }) => annotation.id).join(' ');
}

/** How many findings bear each verdict; one that differs in tag and boundary counts under both. */
export function countVerdicts(articles: readonly CheckedArticle[]): Record<Verdict, number> {
  const findings = articles.flatMap((article) => article.findings);
  const count = (verdict: Verdict) => findings.filter(({ verdicts }) => verdicts.includes(verdict)).length;
  return {
    missed: count('missed'),
    extra: count('extra'),
    tag: count('tag'),
    boundary: count('boundary'),
    same: count('same'),
  };
}
