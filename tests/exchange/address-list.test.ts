import { expect, test } from 'vitest';
import { readAddressList } from '../../exchange/address-list.ts';

const ONE = 'https://evening-post.example/bridge';

test.each<[written: string, addresses: string[]]>([
  [ONE, [ONE]],
  [`  ${ONE}?utm_source=mail#top  `, [ONE]],
  [`Bridge closed (${ONE}).`, [ONE]],
  [`"Evening Post";"${ONE}";2026`, [ONE]],
  [`<a href="${ONE}?a=1&amp;b=2">Bridge</a>`, [`${ONE}?a=1&b=2`]],
  ['https://x.example/Bridge_(1901)', ['https://x.example/Bridge_(1901)']],
  [`${ONE} ${ONE}/2`, [ONE, `${ONE}/2`]],
  ['HTTPS://X.example/a', ['https://x.example/a']],
  ['javascript:alert(1) file:///etc/passwd ftp://x.example x.example/a https://', []],
])('%j holds %j', (written, addresses) => {
  expect(readAddressList(written).addresses).toEqual(addresses);
});

test('each address counts once, and lines without one are told', () => {
  const text = `Bridges\r\n\r\n${ONE}\n${ONE}?fbclid=1\nhttps://x.example/b\nno address`;
  expect(readAddressList(text)).toEqual({
    addresses: [ONE, 'https://x.example/b'],
    repeated: 1,
    others: ['Bridges', 'no address'],
  });
});
