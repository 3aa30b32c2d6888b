import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attributionAudit,
  VOUCHERS,
  type VouchedPassage,
  type Voucher,
} from '../../../analysis/voices/attribution-audit.ts';
import type { Fields } from '../../../model/annotation.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';

function passage(id: string, start: number, end: number, tags: Tag[], fields: Fields = {}): VouchedPassage {
  return { id, start, end, tags, fields };
}

function vouchersOf(passages: readonly VouchedPassage[]): Record<string, Voucher> {
  const found = attributionAudit(passages).tags.flatMap(({ tag, vouchings }) =>
    vouchings.flatMap(({ voucher, ids }) => ids.map((id) => [`${tag} ${id}`, voucher] as const)),
  );
  return Object.fromEntries(found);
}

test.each<[string, Tag, Fields, Voucher]>([
  ['a speaker by name', 'quote', { speakers: ['Dana Whitlock'] }, 'named'],
  ['one of several by name', 'quote', { speakers: ['a driver', 'Dana Whitlock'] }, 'named'],
  ['a speaker without a name', 'quote', { speakers: ['a driver'] }, 'unnamed'],
  ['a kind and no name', 'quote', { speakerKind: 'unnamed person' }, 'unnamed'],
  ['no speaker', 'quote', {}, 'not stated'],
  ['a source by name', 'fact', { basis: 'attributed', source: 'the Harbour Office' }, 'named'],
  ['a source without a name', 'fact', { basis: 'alleged', source: 'residents' }, 'unnamed'],
  ['the outlet itself', 'fact', { basis: 'asserted' }, 'none'],
  ['attributed to nobody yet', 'fact', { basis: 'attributed', source: ' ' }, 'not stated'],
  ['nothing said', 'fact', {}, 'not stated'],
])('%s', (_, tag, fields, voucher) => {
  expect(vouchersOf([passage('a', 0, 9, [tag], fields)])).toEqual({ [`${tag} a`]: voucher });
});

test('a statistic has the source of the shortest fact or quote around it that states one', () => {
  const around = [
    passage('sentence', 0, 80, ['fact'], { basis: 'attributed', source: 'residents' }),
    passage('quote', 20, 60, ['quote'], { speakers: ['Dana Whitlock'] }),
    passage('clause', 25, 50, ['fact']),
    passage('elsewhere', 90, 120, ['fact'], { basis: 'asserted' }),
  ];
  const numbers = [
    passage('inner', 30, 40, ['statistic']),
    passage('outer', 62, 70, ['statistic']),
    passage('bare', 84, 88, ['statistic']),
    passage('unsourced', 95, 99, ['statistic']),
    passage('astride', 115, 130, ['statistic']),
  ];
  expect(vouchersOf([...around, ...numbers])).toMatchObject({
    'statistic inner': 'named',
    'statistic outer': 'unnamed',
    'statistic bare': 'not stated',
    'statistic unsourced': 'none',
    'statistic astride': 'not stated',
  });
});

test('a passage that is fact and statistic vouches for itself', () => {
  expect(vouchersOf([passage('a', 0, 9, ['fact', 'statistic'], { basis: 'asserted' })])).toEqual({
    'fact a': 'none',
    'statistic a': 'none',
  });
});

test('unsourced numbers are listed in reading order', () => {
  const asserted: Fields = { basis: 'asserted' };
  const { unsourced } = attributionAudit([
    passage('second', 50, 60, ['fact', 'statistic'], asserted),
    passage('first', 0, 10, ['fact', 'statistic'], asserted),
    passage('said', 20, 30, ['fact', 'statistic'], { source: 'Dana Whitlock' }),
  ]);
  expect(unsourced).toEqual(['first', 'second']);
});

const someFields = fc.constantFrom<Fields[]>(
  {},
  { speakers: ['Dana Whitlock'] },
  { speakers: ['a driver'] },
  { basis: 'asserted' },
  { basis: 'attributed', source: 'officials' },
);
const somePassages = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.subarray([...TAGS], { minLength: 1 }), someFields), {
    maxLength: 10,
  })
  .map((drawn) =>
    drawn.map(([start, length, tags, fields], index) => passage(`${index}`, start, start + length, tags, fields)),
  );

test('every quote, fact and statistic is in exactly one share, and the shares are a whole', () => {
  fc.assert(
    fc.property(somePassages, (passages) => {
      for (const { tag, passages: count, vouchings } of attributionAudit(passages).tags) {
        const tagged = passages.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);
        expect(vouchings.map(({ voucher }) => voucher)).toEqual(VOUCHERS);
        expect(vouchings.flatMap(({ ids }) => ids).toSorted()).toEqual(tagged.toSorted());
        expect(vouchings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(count > 0 ? 1 : 0);
      }
    }),
  );
});
