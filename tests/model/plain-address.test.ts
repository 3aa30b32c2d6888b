import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainAddress } from '../../model/plain-address.ts';
import { WebAddress } from '../../model/web-address.ts';

const anyAddress = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe('the plain address', () => {
  test.each([
    ['https://post.example/a#comments', 'https://post.example/a'],
    ['https://post.example/a?utm_source=x&utm_medium=y', 'https://post.example/a'],
    ['https://post.example/a?id=7&fbclid=x', 'https://post.example/a?id=7'],
    ['https://post.example/a?page=2', 'https://post.example/a?page=2'],
    ['https://noor:secret@post.example/a', 'https://post.example/a'],
    ['HTTPS://POST.example/A', 'https://post.example/A'],
  ])('of %s is %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });

  test('is an address, and its own plain address', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const plain = plainAddress(address);
        expect(plainAddress(plain)).toBe(plain);
        expect(WebAddress.parse(plain)).not.toContain('#');
      }),
    );
  });

  test('is the same from wherever the reader came', () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1 });
    fc.assert(
      fc.property(anyWord, anyWord, fc.constantFrom('utm_source', 'gclid', 'xtor'), (path, value, name) => {
        expect(plainAddress(`https://post.example/${path}?${name}=${value}`)).toBe(`https://post.example/${path}`);
      }),
    );
  });
});
