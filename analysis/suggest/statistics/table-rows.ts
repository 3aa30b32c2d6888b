import type { PlacedBlock } from '../../../model/article-text.ts';
import type { Suggestion } from '../../../model/suggestion.ts';
import { STATISTIC_CONFIDENCE } from '../confidence.ts';
import { isDigits, numberTokensOf } from '../../numbers/number-tokens.ts';
import { readQuantity } from '../../numbers/quantities.ts';

/** A row of a table is one passage; its last figure, often the share or the sum, is its value. */
export function statisticOfRow({ text, start, end }: PlacedBlock): Suggestion[] {
  const tokens = numberTokensOf(text);
  const at = tokens.findLastIndex(isDigits);
  const quantity =
    readQuantity(tokens, at - 1)?.kind === 'money' ? readQuantity(tokens, at - 1) : readQuantity(tokens, at);
  if (!quantity) return [];
  const { value, unit } = quantity;
  const label = text.slice(0, tokens.find(isDigits)?.start).trim();
  const measured = [unit, label && `(${label})`].filter(Boolean).join(' ').slice(0, 500);
  const fields = { ...(value !== null && { value }), ...(measured && { unit: measured }), approximate: false };
  return [
    { start, end, tags: ['statistic'], fields, confidence: STATISTIC_CONFIDENCE.row, reason: 'a row of a table' },
  ];
}
