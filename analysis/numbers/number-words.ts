import { wordList } from '../word-list.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Up to nineteen: words that stand for one number and take no other behind them. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(ONES.split(' ').map((word, value) => [word, value]));

export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** Only behind a sum of money or digits, without a space: $5m, £3bn, 20k. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);

/** Numbers of which the text does not say how many: dozens of ways, hundreds of people. */
export const VAGUE_NUMBERS = wordList('dozens scores hundreds thousands millions billions trillions');

/** The parts of a whole, and how many make one; each also in the plural. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, index) => {
    const parts = word === 'quarter' ? 4 : index < 1 ? 3 : index + 3;
    return [[word, parts] as const, [`${word}s`, parts] as const];
  }),
]);

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
]);

/** What a sign or word of money stands for, as ISO 4217. A dollar without a country is taken for that of the United States. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
]);

/** Before a dollar sign: US$, A$, C$. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['bucks', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupees', 'INR'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['francs', 'CHF'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
]);

/** Small coins, of which a hundred make the unit. */
export const COIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['cents', 'USD'],
  ['pence', 'GBP'],
]);
