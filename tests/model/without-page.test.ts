import { expect, test } from 'vitest';
import { headlineOf, outletOf } from '../../model/article.ts';
import { addressBeside, addressOfText, hasNoPage } from '../../model/without-page.ts';
import { article } from './examples.ts';

test('an address that stands for a text is told from a page’s', () => {
  const addresses = [addressOfText('ab'), addressBeside('x'), article.url, 'https://x.example/file.invalid'];
  expect(addresses.map(hasNoPage)).toEqual([true, true, false, false]);
});

test('such an address is never shown for an outlet or a headline', () => {
  const bare = { url: addressOfText('ab'), outlet: null, headline: null };
  expect([outletOf(bare), headlineOf(bare)]).toEqual(['Outlet not known', 'Without a headline']);
});
