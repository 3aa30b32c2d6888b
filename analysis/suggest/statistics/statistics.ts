import type { PlacedBlock } from '../../../model/article-text.ts';
import type { Suggestion } from '../../../model/suggestion.ts';
import { STATISTIC_CONFIDENCE } from '../confidence.ts';
import { isDigits, numberTokensOf, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { readQuantity } from '../../numbers/quantities.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { measuresNothing } from './exclusions.ts';
import { describe } from './fields.ts';
import { readOneUnit, readRank } from './ranks-and-units.ts';
import { statisticSpan } from './span.ts';
import type { StatisticSpan } from './span.ts';
import { statisticOfRow } from './table-rows.ts';
import type { SuggestibleArticle } from '../suggestible.ts';
import { isTallyWithoutVote } from './tallies.ts';

/**
 * The quantities that an English article states as measures, each with its value, its unit and what it measures;
 * dates, clock times, names with numbers and ages that only identify somebody are left out.
 */
export function statisticsIn({ blocks }: Pick<SuggestibleArticle, 'blocks'>): Suggestion[] {
  return blocks.flatMap((block) => (block.kind === 'table row' ? statisticOfRow(block) : statisticsOfBlock(block)));
}

function statisticsOfBlock({ text, start }: PlacedBlock): Suggestion[] {
  const tokens = numberTokensOf(text);
  const suggestions: Suggestion[] = [];
  let index = 0;
  let free = 0;
  while (index < tokens.length) {
    const quantity = quantityAt(tokens, index);
    const found = quantity && statisticOf(text, tokens, quantity, free);
    if (found) {
      suggestions.push({
        ...found.suggestion,
        start: start + found.suggestion.start,
        end: start + found.suggestion.end,
      });
    }
    index = Math.max(index + 1, found?.next ?? quantity?.next ?? 0);
    free = found?.next ?? free;
  }
  return suggestions;
}

function quantityAt(tokens: readonly NumberToken[], at: number): Quantity | null {
  return readRank(tokens, at) ?? readQuantity(tokens, at) ?? readOneUnit(tokens, at);
}

/** @param free the first token that no other passage holds. */
function statisticOf(
  text: string,
  tokens: readonly NumberToken[],
  quantity: Quantity,
  free: number,
): { suggestion: Suggestion; next: number } | null {
  if (measuresNothing(tokens, quantity)) return null;
  const span = statisticSpan(tokens, quantity);
  if (isTallyWithoutVote(tokens, quantity, span) || isBareWord(tokens, quantity, span)) return null;
  const first = Math.max(free, span.first);
  const [opening, last] = [tokens[first], tokens[span.next - 1]];
  if (!opening || !last) return null;
  const { fields, reason } = describe(text, tokens, quantity, span);
  const confidence = STATISTIC_CONFIDENCE[quantity.kind];
  return {
    suggestion: { start: opening.start, end: last.end, tags: ['statistic'], fields, confidence, reason },
    next: span.next,
  };
}

/** “Gang of Eight”: a number word with nothing that it counts, unless it is what is told of: “Five were hurt”. */
function isBareWord(
  tokens: readonly NumberToken[],
  { kind, first, next, value }: Quantity,
  span: StatisticSpan,
): boolean {
  if (kind !== 'count' || value === null || value > 20 || isDigits(tokens[first])) return false;
  const isSubject = /^(?:were|are|have|had|died|of|others)$/u.test(wordAt(tokens, next));
  return span.next === next && span.approximator === '' && span.measure === '' && !isSubject;
}
