import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { InvalidRecord, readRecord } from '../../model/read-record.ts';

const Person = z.object({ name: z.string(), age: z.number() });

function failureOf(value: unknown): InvalidRecord {
  try {
    readRecord(z.object({ people: z.array(Person) }), value, 'class list');
  } catch (error) {
    if (error instanceof InvalidRecord) return error;
  }
  throw new Error('no InvalidRecord was thrown');
}

test('what fits is given back', () => {
  expect(readRecord(Person, { name: 'Noor', age: 20 }, 'person')).toEqual({ name: 'Noor', age: 20 });
});

test.each([
  [{ people: [{ name: 'Noor', age: 'twenty' }] }, 'people.0.age'],
  [{ people: [{ name: 'Noor', age: 20 }, {}] }, 'people.1.name'],
  [{}, 'people'],
  [null, ''],
])('%j is refused, naming the field “%s”', (value, field) => {
  expect(failureOf(value).field).toBe(field);
});

test.each([
  [
    { people: [{ name: 'Noor', age: 'twenty' }] },
    'class list: “people.0.age”: Invalid input: expected number, received string',
  ],
  [7, 'class list: Invalid input: expected object, received number'],
])('the message for %j says what is wrong, in words', (value, message) => {
  expect(failureOf(value).message).toBe(message);
});

test('a damaged record is no bug of ours: its message may be shown', () => {
  expect(failureOf(null)).toBeInstanceOf(ExpectedFailure);
});
