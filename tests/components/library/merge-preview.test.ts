import { expect, test } from 'vitest';
import { likelierToStay, previewMerge } from '../../../components/library/merge/merge-preview.ts';
import type { MergeSide } from '../../../storage/merging/view-merge.ts';
import { post } from '../compare/long-bridge.ts';

function sideOf(url: string, change: Partial<MergeSide> = {}): MergeSide {
  const [latest] = post.revisions;
  if (!latest) throw new Error('The example has no text.');
  const article = { ...post.article, url, canonicalUrl: url };
  return { article, revisions: 1, latest, annotations: [], others: 0, cases: [], ...change };
}

const main = sideOf('https://harbour.example/bridge', { annotations: post.annotations });

test('passages of both are looked for in the text that was read last', () => {
  const later = { ...main.latest, captured: main.latest.captured + 1 };
  const same = sideOf('https://m.harbour.example/bridge', { latest: later });
  expect(previewMerge(same, main)).toMatchObject({ counting: same, placed: post.annotations.length, doubtful: 0 });
  const other = sideOf('https://m.harbour.example/bridge', { latest: { ...later, text: 'Nothing of it.' } });
  const { placed, doubtful } = previewMerge(other, main);
  expect([placed, doubtful]).toEqual([0, post.annotations.length]);
  expect(previewMerge(main, other).counting).toBe(other);
});

test('only what the one that stays lacks is taken', () => {
  const bare = sideOf(main.article.url);
  bare.article = { ...bare.article, headline: null, byline: null };
  const full = { ...main, article: { ...main.article, headline: 'Shut', byline: null } };
  expect(previewMerge(full, bare).taken).toEqual(['headline']);
});

test.each([
  ['https://amp.harbour.example/bridge'],
  ['https://harbour.example/bridge/amp'],
  ['https://harbour.example/amp/bridge'],
  ['https://harbour.example/bridge.amp?x=1'],
  ['https://m.harbour.example/bridge'],
  ['https://harbour.example/print/bridge'],
])('%s is likelier to go than the plain address, whatever was marked there', (url) => {
  const variant = sideOf(url, { annotations: [...post.annotations, ...post.annotations] });
  expect(likelierToStay(variant, main)).toBe(main);
  expect(likelierToStay(main, variant)).toBe(main);
});

test('of two plain addresses the one with more passages stays', () => {
  const other = sideOf('https://harbour.example/champion');
  expect(likelierToStay(other, main)).toBe(main);
  expect(likelierToStay(main, other)).toBe(main);
});
