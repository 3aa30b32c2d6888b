import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { NewsSite } from '../../../tools/news-server/news-site.ts';
import { HTML_TYPE } from '../../../tools/news-server/news-site.ts';
import { serveNews } from '../../../tools/news-server/serve-news.ts';
import { ask } from './ask.ts';

function site(name: string, article = '/'): NewsSite {
  return {
    name,
    outlet: name,
    article,
    files: new Map([
      ['/index.html', { contentType: HTML_TYPE, body: `<p>The ${name}’s front page` }],
      ['/city/bridge.html', { contentType: HTML_TYPE, body: `<p>The ${name}’s story` }],
      ['/a picture.svg', { contentType: 'image/svg+xml', body: '<svg/>' }],
    ]),
  };
}

async function serve(...sites: NewsSite[]) {
  const server = await serveNews(sites);
  onTestFinished(() => server.close());
  return server;
}

test('one server is many outlets, told apart by their hosts', async () => {
  const { port } = await serve(site('post'), site('ledger'));
  expect((await ask(port, 'post.localhost', '/')).text).toBe('<p>The post’s front page');
  expect((await ask(port, 'ledger.localhost', '/')).text).toBe('<p>The ledger’s front page');
  expect((await ask(port, 'LEDGER.localhost', '/city/bridge.html?from=home#top')).text).toBe('<p>The ledger’s story');
});

test('each file goes out as what it is', async () => {
  const { port } = await serve(site('post'));
  expect(await ask(port, 'post.localhost', '/')).toMatchObject({
    status: 200,
    contentType: 'text/html; charset=utf-8',
  });
  expect(await ask(port, 'post.localhost', '/a%20picture.svg')).toMatchObject({
    status: 200,
    contentType: 'image/svg+xml',
  });
});

test.for([
  ['post.localhost', '/nothing-here'],
  ['post.localhost', '/index.html/'],
  ['post.localhost', '/../ledger/index.html'],
  ['post.localhost', '/..%2f..%2f..%2fetc%2fpasswd'],
  ['post.localhost', '/%2e%2e/%2e%2e/etc/passwd'],
  ['post.localhost', '//etc/passwd'],
  ['post.localhost', '/%00'],
  ['post.localhost', '/%zz'],
  ['nobody.localhost', '/'],
  ['post.localhost.example', '/'],
  ['localhost', '/'],
  ['127.0.0.1', '/'],
] as const)('%s has no page at %s', async ([host, path]) => {
  const { port } = await serve(site('post'), site('ledger'));
  const answer = await ask(port, host, path);
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('<li>ledger.localhost</li>');
});

test('a site’s address is that of its article, unless a path is asked for', async () => {
  const server = await serve(site('post', '/city/bridge.html'));
  expect(server.addressOf('post')).toBe(`http://post.localhost:${server.port}/city/bridge.html`);
  expect(server.addressOf('post', '/')).toBe(`http://post.localhost:${server.port}/`);
  expect(() => server.addressOf('herald')).toThrow('No site is called “herald”: there are post.');
});

test('an edited page is served from the next request on, at its outlet alone', async () => {
  const server = await serve(site('post'), site('ledger'));
  server.replace('post', '/', '<p>Corrected');
  server.replace('post', '/new', '<p>Added');
  expect((await ask(server.port, 'post.localhost', '/')).text).toBe('<p>Corrected');
  expect((await ask(server.port, 'post.localhost', '/new')).text).toBe('<p>Added');
  expect((await ask(server.port, 'ledger.localhost', '/')).text).toBe('<p>The ledger’s front page');
  expect(() => server.replace('herald', '/', '')).toThrow('No site is called “herald”');
});

test('what is edited on one server is as it was on another', async () => {
  const post = site('post');
  const [one, other] = [await serve(post), await serve(post)];
  one.replace('post', '/', '<p>Corrected');
  expect((await ask(other.port, 'post.localhost', '/')).text).toBe('<p>The post’s front page');
});

test('closing does not wait for a browser that keeps its connection', async () => {
  const server = await serveNews([site('post')]);
  const connection = connect(server.port, '127.0.0.1');
  await once(connection, 'connect');
  await server.close();
  await expect(ask(server.port, 'post.localhost', '/')).rejects.toThrow('ECONNREFUSED');
});

test('the server ends with its signal', async () => {
  const lifetime = new AbortController();
  const server = await serveNews([site('post')], { signal: lifetime.signal });
  lifetime.abort();
  await expect(ask(server.port, 'post.localhost', '/')).rejects.toThrow('ECONNREFUSED');
  await expect(serveNews([site('post')], { signal: lifetime.signal })).rejects.toThrow('aborted');
});

test('a port that is taken is an error', async () => {
  const { port } = await serve(site('post'));
  await expect(serveNews([site('ledger')], { port })).rejects.toThrow('EADDRINUSE');
});
