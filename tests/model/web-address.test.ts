import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, WebAddress } from '../../model/web-address.ts';

const anyAddress = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe('a web address', () => {
  test.each(['https://post.example/a', 'http://post.example:8080/', 'https://[2001:db8::1]/a?b=c#d'])(
    'can be %s',
    (address) => {
      expect(WebAddress.parse(address)).toBe(address);
    },
  );

  test.each([
    '',
    'post.example',
    '//post.example',
    'ftp://post.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///a',
    'moz-extension://a/b.html',
    'https://',
    `https://post.example/${'a'.repeat(100_001)}`,
  ])('cannot be %.40s', (address) => {
    expect(WebAddress.safeParse(address).success).toBe(false);
  });
});

describe('the address that stands for an article', () => {
  test.each([
    ['https://www.post.example/a?utm_source=x#top', null, 'https://www.post.example/a'],
    ['https://m.post.example/a', 'https://www.post.example/a', 'https://www.post.example/a'],
    ['https://amp.post.example/a', 'https://post.example/a?utm_source=amp#top', 'https://post.example/a'],
    ['https://post.example/a?ref=front', '/a', 'https://post.example/a'],
    ['https://post.example/2026/a', '/?p=7', 'https://post.example/?p=7'],
    ['https://post.example/', 'https://www.post.example/', 'https://www.post.example/'],
  ])('%s declaring %s: %s', (opened, declared, expected) => {
    expect(canonicalAddress(opened, declared)).toBe(expected);
  });

  test.each([
    ['another outlet’s', 'https://tabloid.example/a', 'https://post.example/a'],
    ['another port’s', 'https://post.example/a', 'https://post.example:8443/a'],
    ['the front page', 'https://post.example/a', 'https://post.example/'],
    ['the front page, where the query tells articles apart', 'https://post.example/?p=7', 'https://post.example/'],
    ['no web address', 'https://post.example/a', 'javascript:alert(1)'],
    ['no address at all', 'https://post.example/a', 'https://'],
    ['nothing', 'https://post.example/a', ''],
  ])('%s is not believed', (_what, opened, declared) => {
    expect(canonicalAddress(opened, declared)).toBe(opened);
  });

  test('is on the article’s own site, whatever the page declares', () => {
    const siteOf = (address: string) => new URL(address).host.replace(/^(www|m|mobile|amp)\./u, '');
    fc.assert(
      fc.property(anyAddress, fc.oneof(anyAddress, fc.string()), (opened, declared) => {
        expect(siteOf(WebAddress.parse(canonicalAddress(opened, declared)))).toBe(siteOf(opened));
      }),
    );
  });
});
