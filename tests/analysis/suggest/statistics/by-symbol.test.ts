import { expect, test } from 'vitest';
import { statisticsBySymbol } from '../../../../analysis/suggest/statistics/by-symbol.ts';
import { placeBlocks } from '../../../../model/article-text.ts';

function figures(text: string, language: string | null) {
  const blocks = placeBlocks([{ kind: 'paragraph', text }]);
  return statisticsBySymbol({ text, blocks, language, outlet: 'Hafenpost' }).map(({ start, end, fields }) => [
    text.slice(start, end),
    fields.value,
    fields.unit,
  ]);
}

test.each([
  ['Das sind 12,5 % mehr.', 'de', '12,5 %', 12.5, '%'],
  ['Es kostet 3.200.000 €.', 'de', '3.200.000 €', 3_200_000, '€'],
  ['Es kostet 1.250 EUR im Jahr.', 'de', '1.250 EUR', 1250, 'EUR'],
  ['Il faut 1 234,50 € en 2020.', 'fr', '1 234,50 €', 1234.5, '€'],
  ['En 2020 12 % des ponts.', 'fr', '12 %', 12, '%'],
  ['Es sind $ 4.50 zu zahlen.', 'de-CH', '$ 4.50', 4.5, '$'],
  ['橋は¥5,000です。', 'ja', '¥5,000', 5000, '¥'],
  // Of no language, or of a template's: only what no language reads otherwise.
  ['Das sind 12,5 % mehr.', null, '12,5 %', 12.5, '%'],
  ['Das sind 12,5 % mehr.', 'en', '12,5 %', 12.5, '%'],
  ['Es kostet 1.250 €.', null, '1.250 €', undefined, '€'],
  ['Es kostet 1.250 €.', 'no language', '1.250 €', undefined, '€'],
])('%s (%s)', (text, language, words, value, unit) => {
  expect(figures(text, language)).toEqual([[words, value, unit]]);
});

test('numbers without a sign, and signs amid words, are left out', () => {
  expect(figures('Am 3. Mai 2020 kamen 500 Leute zur A$AP-Feier, Nummer A12%.', 'de')).toEqual([]);
});
