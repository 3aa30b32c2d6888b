import type { Fields } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import type { Stretch } from '../stretch.ts';
import { answerOf, type Answer } from './answer.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { statementOf, type ConfirmedTelling, type Fact } from './fact.ts';
import type { Finding, FindTelling } from './find-telling.ts';
import { numberDifferences, type NumberDifference, type ReadNumbers } from './number-differences.ts';
import { reasonOf, type Reason } from './reason.ts';
import { isNumber } from './terms.ts';

/** Who vouches for it is stated otherwise than in the fact's first telling. */
export interface BasisDifference {
  here: NonNullable<Fields['basis']>;
  elsewhere: NonNullable<Fields['basis']>;
}

/** One fact in one article. */
export interface CoverageCell {
  article: Id;
  answer: Answer | 'told differently' | 'not yet known';
  /** `person`: by a confirmed telling, or by saying that there is none; no score overrules that. */
  by: 'person' | 'machine';
  /** Annotations that tell the fact here. */
  tellings: readonly Id[];
  /** Where it is told or most likely is (UTF-16); null where the article shares no word with the fact. */
  passage: Stretch | null;
  /** The machine's; null where a person confirmed. */
  score: number | null;
  reason: Reason | null;
  numbers: readonly NumberDifference[];
  basis: BasisDifference | null;
}

/** Another number for the same thing lowers the score, so that "not told" would be no safe claim. */
const WITH_OTHER_NUMBERS = { told: 'told differently', check: 'check', 'not told': 'check' } as const;

/** What one article says of a fact, dates left aside: those take the whole row. @param find looks for that fact. */
export function cellOf(index: CaseIndex, fact: Fact, find: FindTelling, target: IndexedArticle): CoverageCell {
  const here = fact.tellings.filter(({ article }) => article === target.article.id);
  const [first] = here;
  if (first) return confirmedCell(index, fact, target, [first, ...here.slice(1)]);
  const found = foundCell(index, fact, find(target), target);
  return fact.notToldIn?.includes(found.article) ? deniedCell(found) : found;
}

/** What the machine found stays to be looked at. */
function deniedCell(found: CoverageCell): CoverageCell {
  return { ...found, answer: 'not told', by: 'person', numbers: [], basis: null };
}

function confirmedCell(
  index: CaseIndex,
  fact: Fact,
  { article }: IndexedArticle,
  here: readonly [ConfirmedTelling, ...ConfirmedTelling[]],
): CoverageCell {
  const [{ start, end }] = here;
  const numbers = here.flatMap((telling) => numbersApart(index, fact, article.id, telling));
  const basis = basisApart(fact, here);
  return {
    article: article.id,
    answer: numbers.length > 0 || basis ? 'told differently' : 'told',
    by: 'person',
    tellings: here.map(({ id }) => id),
    passage: { start, end },
    score: null,
    reason: null,
    numbers,
    basis,
  };
}

/** What the machine claims by the words alone, before numbers and dates are looked at. */
export function claimOf(fact: Fact, { score }: Finding, { article }: IndexedArticle): Answer {
  if (!article.english) return 'check';
  return answerOf(score, statementOf(fact) === null ? 'passage' : 'statement');
}

/** What the sentence that was found gives as other numbers for the same thing. */
export function foundNumbers(
  index: CaseIndex,
  fact: Fact,
  { sentence, terms }: Finding,
  { article }: IndexedArticle,
): NumberDifference[] {
  const found = article.sentences[sentence ?? -1];
  return found && terms.some(({ key }) => isNumber(key)) ? numbersApart(index, fact, article.id, found) : [];
}

function foundCell(index: CaseIndex, fact: Fact, finding: Finding, target: IndexedArticle): CoverageCell {
  const { id, sentences } = target.article;
  const found = sentences[finding.sentence ?? -1];
  const passage = found ? { start: found.start, end: found.end } : null;
  const claimed = claimOf(fact, finding, target);
  const numbers = foundNumbers(index, fact, finding, target);
  return {
    article: id,
    answer: numbers.length > 0 ? WITH_OTHER_NUMBERS[claimed] : claimed,
    by: 'machine',
    tellings: [],
    passage,
    score: finding.score,
    reason: reasonOf(finding, target, index),
    numbers,
    basis: null,
  };
}

/** Against the statement; where there is none, against the first telling, if that is another article's. */
function numbersApart(index: CaseIndex, fact: Fact, here: Id, passage: Stretch): NumberDifference[] {
  const [first] = fact.tellings;
  const told = first && first.article !== here ? wordsAt(index, first.article, first) : null;
  const reference = statementOf(fact) ?? told;
  return reference === null ? [] : numberDifferences(wordsAt(index, here, passage), reference, numbersReadIn(index));
}

const numbersRead = new WeakMap<CaseIndex, ReadNumbers>();

function numbersReadIn(index: CaseIndex): ReadNumbers {
  const known: ReadNumbers = numbersRead.get(index) ?? new Map();
  numbersRead.set(index, known);
  return known;
}

function wordsAt(index: CaseIndex, article: Id, { start, end }: Stretch): string {
  return index.articles.get(article)?.article.text.slice(start, end) ?? '';
}

function basisApart({ tellings }: Fact, here: readonly ConfirmedTelling[]): BasisDifference | null {
  const elsewhere = firstBasis(tellings);
  const own = firstBasis(here);
  return elsewhere && own && elsewhere !== own ? { here: own, elsewhere } : null;
}

function firstBasis(tellings: readonly ConfirmedTelling[]): Fields['basis'] {
  return tellings.find(({ fields }) => fields.basis !== undefined)?.fields.basis;
}
