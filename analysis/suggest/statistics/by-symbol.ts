import type { Suggestion } from '../../../model/suggestion.ts';
import { STATISTIC_CONFIDENCE } from '../confidence.ts';
import type { SuggestibleArticle } from '../suggestible.ts';

/** Digits with the marks and spaces that group them: 1.234,5 and 1 234,5 and 1'234.5. */
const DIGITS = String.raw`\p{Nd}+(?:[.,'’ ]\p{Nd}+)*`;
const CURRENCY = String.raw`(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CZK)\b)`;
const FIGURE = new RegExp(
  String.raw`${CURRENCY}\s?(?<after>${DIGITS})|(?<![\p{L}\p{Nd}])(?<before>${DIGITS})\s?(?:[%‰]|${CURRENCY})`,
  'gu',
);

/** Amounts of money and shares that a sign marks as such, whatever the language of the words around them. */
export function statisticsBySymbol({ text, blocks, language }: SuggestibleArticle): Suggestion[] {
  const decimal = decimalSeparator(language);
  return blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(FIGURE)].map(({ 0: words, index, groups }) => {
      const digits = groups?.['after'] ?? groups?.['before'] ?? '';
      const value = valueOf(digits, decimal);
      const unit = words.replace(digits, '').trim();
      return {
        start: block.start + index,
        end: block.start + index + words.length,
        tags: ['statistic' as const],
        fields: value === null ? { unit } : { value, unit },
        confidence: STATISTIC_CONFIDENCE.symbol,
        reason: `a number with “${unit}”`,
      };
    }),
  );
}

/** Null where nothing says which mark divides the whole from its parts: 1.234 is two numbers in two languages. */
function valueOf(digits: string, decimal: string | null): number | null {
  if (/^\p{Nd}+$/u.test(digits)) return Number(digits);
  if (decimal === null) return null;
  const [whole = '', fraction = ''] = digits.split(decimal);
  const value = Number(`${whole.replace(/[^0-9]/gu, '')}.${fraction}`);
  return Number.isFinite(value) ? value : null;
}

function decimalSeparator(language: string | null): string | null {
  if (language === null) return null;
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
