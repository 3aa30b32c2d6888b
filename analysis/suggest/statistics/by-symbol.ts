import type { Suggestion } from '../../../model/suggestion.ts';
import { STATISTIC_CONFIDENCE } from '../confidence.ts';
import type { SuggestibleArticle } from '../suggestible.ts';

/** 1.234,5 and 1 234,5 and 1'234.5; a space groups by threes, so that a year before a number is left alone. */
const DIGITS = String.raw`(?:\p{Nd}{1,3}(?: \p{Nd}{3})+|\p{Nd}+)(?:[.,'’]\p{Nd}+)*`;
const CURRENCY = String.raw`(?:\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CZK)(?!\p{L}))`;
/** In scripts that part words by spaces; Japanese and Chinese do not. */
const NOT_AMID = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}.,])`;
const FIGURE = new RegExp(
  String.raw`${CURRENCY}\s?(?<after>${DIGITS})|${NOT_AMID}(?<before>${DIGITS})\s?(?:[%‰]|${CURRENCY})`,
  'gu',
);

/** Amounts of money and shares that a sign marks as such, whatever the language of the words around them. */
export function statisticsBySymbol({ blocks, language }: SuggestibleArticle): Suggestion[] {
  const decimal = decimalSeparator(language);
  return blocks.flatMap((block) =>
    [...block.text.matchAll(FIGURE)].map(({ 0: words, index, groups }) => {
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

/** Null where nothing says whether a mark groups or parts: 1.234 is two numbers in two languages. */
function valueOf(digits: string, decimal: string | null): number | null {
  const [whole = '', mark = '', fraction = ''] = digits.split(/([.,])(?=\d+$)/u);
  const isFraction = mark !== '' && (decimal === null ? fraction.length !== 3 : mark === decimal);
  if (mark !== '' && decimal === null && !isFraction) return null;
  const value = Number(isFraction ? `${figures(whole)}.${fraction}` : figures(digits));
  return Number.isFinite(value) ? value : null;
}

function figures(digits: string): string {
  return digits.replace(/[^0-9]/gu, '');
}

/** Null where the page declares no language, or English: a text that is not written in it has a template's language. */
function decimalSeparator(language: string | null): string | null {
  if (language === null || /^en\b/iu.test(language)) return null;
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
