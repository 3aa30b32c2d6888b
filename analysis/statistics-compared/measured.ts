import type { Fields } from '../../model/annotation.ts';
import { numberTokensOf, type NumberToken } from '../numbers/number-tokens.ts';
import { readQuantity, type Quantity } from '../numbers/quantities.ts';
import { withoutNoise } from '../numbers/without-noise.ts';
import { isStopWord } from '../word-lists/stop-words.ts';
import { singular, wordForm } from '../word-form.ts';
import { wordList } from '../word-list.ts';
import { unitNamed, type Unit } from './units.ts';

/** What a statistic says, in a unit in which it can be compared. */
export interface Measured {
  /** Null for a range, and where the text gives no number ("dozens"). */
  value: number | null;
  /** A currency by ISO 4217, "%", "times", a unit such as "days", or "count". */
  unit: string;
  approximate: boolean;
  /** The words of what it measures, in the singular: those of "77 percent of promised benefits" are promised and benefit. */
  measures: ReadonlySet<string>;
}

/** Say how exactly a number is meant, and nothing of what it measures. */
const BESIDE_THE_MEASURE = wordList(`
  half next last least most nearly almost roughly approximately around about estimated exactly some total
  percent percentage point cent dollar euro pound yen share rate
`);

/**
 * What a passage tagged statistic says. Its reader's value goes before the number in its words, which give the unit.
 * @param written the passage's words; numbers are read as English writes them.
 */
export function measuredIn(written: string, { value, unit: typed = '', approximate = false }: Fields): Measured {
  const tokens = numberTokensOf(written);
  const quantity = firstQuantity(tokens);
  const { first = 0, next = 0 } = quantity ?? {};
  const behind = contentWords(tokens.slice(next));
  const asTyped = contentWords(numberTokensOf(typed));
  const said = value ?? quantity?.value ?? null;
  const { unit, factor } = kindOf(quantity, typed) ?? unitNamedFirst(behind) ?? unitNamedFirst(asTyped) ?? COUNT;
  const words = [...contentWords(tokens.slice(0, first)), ...behind, ...asTyped];
  const measures = new Set(words.filter((word) => !isUnit(word, unit)));
  return { value: said === null || factor === 1 ? said : withoutNoise(said * factor), unit, approximate, measures };
}

function firstQuantity(tokens: readonly NumberToken[]): Quantity | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = readQuantity(tokens, at);
    if (quantity) return quantity;
  }
  return null;
}

/** The words of a stretch that can tell what is measured, in the singular. */
function contentWords(tokens: readonly NumberToken[]): string[] {
  const words = tokens.map(({ lower }) => singular(wordForm(lower)));
  return words.filter((word) => /^\p{L}/u.test(word) && !isStopWord(word) && !BESIDE_THE_MEASURE.has(word));
}

/** "GBP" beside "£2m" says no more than the sign; what is counted has no unit beside itself. */
function isUnit(word: string, unit: string): boolean {
  return unit !== 'count' && (word === unit.toLowerCase() || unitNamed(word)?.unit === unit);
}

const COUNT: Unit = { unit: 'count', factor: 1 };

/** The unit that the number's own kind has; null for a mere number. */
function kindOf(quantity: Quantity | null, typed: string): Unit | null {
  if (quantity?.kind === 'share' || /^share\b/iu.test(typed)) return { unit: '%', factor: 100 };
  if (quantity?.unit) return { unit: quantity.unit, factor: 1 };
  return /^(?:%|percent\b|per cent\b)/iu.test(typed) ? { unit: '%', factor: 1 } : null;
}

/** What is counted stands right behind the number: 31,000 drivers a day are no days. */
function unitNamedFirst([word = '']: readonly string[]): Unit | null {
  return unitNamed(word);
}
