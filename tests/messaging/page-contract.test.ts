import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readPageMessage } from '../../messaging/page-contract.ts';
import { LiveAnnotation } from '../../model/annotation.ts';
import { Id } from '../../model/id.ts';
import { LOOKS } from '../../model/look.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE, MOST_SELECTORS, PLACES } from '../../model/passage.ts';
import { TAGS } from '../../model/tag.ts';
import { annotation, idOf } from '../model/examples.ts';

/** What the guard stands for: the records' own schemas, which the content script does not carry. */
const PaintedPassageRecord = z.extend(z.pick(LiveAnnotation, { id: true, place: true, selectors: true, tags: true }), {
  look: z.optional(z.enum(LOOKS)),
});
const PageMessageRecord = z.discriminatedUnion('tell', [
  z.object({ tell: z.literal('passages'), article: Id, passages: z.array(PaintedPassageRecord) }),
  z.object({ tell: z.literal('suggestions'), article: Id, passages: z.array(PaintedPassageRecord) }),
  z.object({ tell: z.literal('show'), ids: z.array(Id) }),
  z.object({ tell: z.literal('select place'), id: z.nullable(Id) }),
  z.object({ tell: z.literal('tag selection'), tag: z.enum(TAGS) }),
]);

const anyId = fc.oneof(fc.uuid(), fc.nat({ max: 9999 }).map(idOf));
const anyTag = fc.constantFrom(...TAGS);
const anyQuote = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: fc.string({ minLength: 1 }),
  prefix: fc.string(),
  suffix: fc.string(),
});
const anyPosition = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).map(([one, other]) => ({
  type: 'TextPositionSelector' as const,
  start: Math.min(one, other),
  end: Math.max(one, other),
}));
const anyPassage = fc.record(
  {
    id: anyId,
    place: fc.constantFrom(...PLACES),
    selectors: fc
      .tuple(anyQuote, fc.array(fc.oneof(anyQuote, anyPosition), { maxLength: MOST_SELECTORS - 1 }))
      .map(([quote, others]) => [...others, quote]),
    tags: fc.uniqueArray(anyTag, { minLength: 1 }),
    look: fc.constantFrom(...LOOKS),
  },
  { requiredKeys: ['id', 'place', 'selectors', 'tags'] },
);
const anyMessage = fc.oneof(
  fc.record({
    tell: fc.constantFrom('passages' as const, 'suggestions' as const),
    article: anyId,
    passages: fc.array(anyPassage, { maxLength: 5 }),
  }),
  fc.record({ tell: fc.constant('show' as const), ids: fc.array(anyId) }),
  fc.record({ tell: fc.constant('select place' as const), id: fc.option(anyId) }),
  fc.record({ tell: fc.constant('tag selection' as const), tag: anyTag }),
);

const SPOILT = [undefined, null, '', 'x', 0, -1, 1.5, Number.NaN, 2 ** 60, true, [], {}, ['x'], [{}]];

/** A good message of which one part, at any depth, was replaced, taken away or doubled. */
const anySpoiltMessage = fc
  .tuple(anyMessage, fc.nat(), fc.constantFrom('double', 'remove', ...SPOILT))
  .map(([message, place, by]): unknown => {
    const copy = structuredClone(message);
    const parts = partsOf(copy);
    const part = parts[place % parts.length];
    if (part) spoil(part, by);
    return copy;
  });

interface Part {
  holder: object;
  key: string;
}

function partsOf(holder: object): Part[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? partsOf(value) : []),
  ]);
}

function spoil({ holder, key }: Part, by: unknown): void {
  const value: unknown = Reflect.get(holder, key);
  if (by === 'remove') Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, by === 'double' ? [value, value].flat() : by);
}

const [quote, position] = annotation.selectors;
const { id, place, selectors, tags } = annotation;
const passage = { id, place, selectors, tags };
const withSelectors = (...changed: unknown[]) => ({ ...passage, selectors: changed });

describe('a message to a page', () => {
  test('that the schemas make is understood, and taken as it is', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(PageMessageRecord.parse(message)).toEqual(message);
        expect(readPageMessage(message)).toEqual(message);
      }),
    );
  });

  test('is understood where the schemas would take it, and nowhere else, whichever part of it is spoilt', () => {
    fc.assert(
      fc.property(anySpoiltMessage, (message) => {
        expect(readPageMessage(message) !== null).toBe(PageMessageRecord.safeParse(message).success);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[what: string, passage: object]>([
    ['without a quote', withSelectors(position)],
    ['with an empty quote', withSelectors({ ...quote, exact: '' })],
    ['with a quote too long', withSelectors({ ...quote, exact: 'e'.repeat(LONGEST_QUOTE + 1) })],
    ['with a prefix too long', withSelectors({ ...quote, prefix: 'p'.repeat(LONGEST_CONTEXT + 1) })],
    ['with a suffix too long', withSelectors({ ...quote, suffix: 's'.repeat(LONGEST_CONTEXT + 1) })],
    ['with too many selectors', withSelectors(...Array.from({ length: MOST_SELECTORS + 1 }, () => quote))],
    ['that ends before it starts', withSelectors(quote, { ...position, end: 0 })],
    ['with a tag twice', { ...passage, tags: ['fact', 'fact'] }],
    ['without a tag', { ...passage, tags: [] }],
    ['with an id in capitals', { ...passage, id: passage.id.toUpperCase() }],
  ])('with a passage %s is refused, as the schemas refuse it', (_what, spoilt) => {
    const message = { tell: 'passages', article: idOf(5), passages: [passage, spoilt] };
    expect(readPageMessage({ ...message, passages: [passage] })).not.toBeNull();
    expect(readPageMessage(message)).toBeNull();
    expect(PageMessageRecord.safeParse(message).success).toBe(false);
  });

  test.each([null, undefined, 'show', 7, {}, [], { tell: 'dance' }, { request: 'article.read', body: {} }])(
    'is not %j',
    (value) => {
      expect(readPageMessage(value)).toBeNull();
    },
  );
});
