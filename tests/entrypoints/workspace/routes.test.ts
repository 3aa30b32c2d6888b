import '../../messaging/fake-browser.ts';
import { expect, test } from 'vitest';
import { hashOf, readHash, type Route } from '../../../entrypoints/workspace/routes.ts';
import { idOf } from '../../model/examples.ts';

const id = idOf(5);

test.each<[hash: string, route: Route]>([
  ['#/', { page: 'library' }],
  ['#/backup', { page: 'backup' }],
  ['#/import', { page: 'import' }],
  ['#/queue', { page: 'queue' }],
  ['#/cases', { page: 'library', list: 'cases' }],
  ['#/library/projects', { page: 'library', list: 'projects' }],
  ['#/?search=%C3%A9cole%20%26%20co', { page: 'library', search: 'école & co' }],
  ['#/trash', { page: 'trash' }],
  ['#/help', { page: 'help' }],
  ['#/welcome', { page: 'welcome' }],
  ['#/codebooks', { page: 'codebooks' }],
  [`#/codebooks/${id}`, { page: 'codebook', id, part: 'edit' }],
  [`#/codebooks/${id}/decide`, { page: 'codebook', id, part: 'decide' }],
  [`#/case/${id}`, { page: 'case', id }],
  [`#/case/${id}?whose=everybody`, { page: 'case', id, whose: 'everybody' }],
  [`#/case/${id}?whose=${idOf(7)},reader`, { page: 'case', id, whose: `by ${idOf(7)},reader` }],
  [`#/case/${id}/beside?whose=agreed`, { page: 'beside', id, articles: [], whose: 'agreed' }],
  ['#/projects', { page: 'projects' }],
  [`#/case/${id}/agreement`, { page: 'agreement', id }],
  [`#/projects/${id}/key`, { page: 'key', id }],
  [`#/projects/${id}/feedback?set=${idOf(7)}`, { page: 'feedback', id, set: idOf(7) }],
  [`#/case/${id}/beside`, { page: 'beside', id, articles: [] }],
  [`#/case/${id}/beside?articles=${idOf(7)},${idOf(8)}`, { page: 'beside', id, articles: [idOf(7), idOf(8)] }],
  [`#/case/${id}/suggest`, { page: 'suggest', id }],
  ['#/exchange', { page: 'exchange', case: null, articles: [] }],
  [`#/exchange?articles=${idOf(7)},${idOf(8)}`, { page: 'exchange', case: null, articles: [idOf(7), idOf(8)] }],
  [`#/article/${id}`, { page: 'article', id, show: [] }],
  [`#/article/${id}?show=${idOf(7)},${idOf(8)}`, { page: 'article', id, show: [idOf(7), idOf(8)] }],
  [
    `#/article/${id}?in=${idOf(6)}&at=0-12,40-44`,
    {
      page: 'article',
      id,
      show: [],
      at: {
        revision: idOf(6),
        stretches: [
          { start: 0, end: 12 },
          { start: 40, end: 44 },
        ],
      },
    },
  ],
  [`#/article/${id}?in=${idOf(6)}`, { page: 'article', id, show: [], at: { revision: idOf(6), stretches: [] } }],
  [`#/article/${id}?suggest=${idOf(7)}`, { page: 'article', id, show: [], suggest: idOf(7) }],
  [`#/article/${id}/changes`, { page: 'changes', id, from: null, to: null }],
  [`#/article/${id}/changes?from=${idOf(6)}&to=${idOf(60)}`, { page: 'changes', id, from: idOf(6), to: idOf(60) }],
])('%s is read as it was written', (hash, route) => {
  expect(readHash(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each(['', '#', '#/nothing', '#/article', '#/case/'])('“%s” is the library', (hash) => {
  expect(readHash(hash)).toEqual({ page: 'library' });
});

test('places without a revision are none; what cannot be read of them is left out', () => {
  expect(readHash(`#/article/${id}?at=0-12`)).toEqual({ page: 'article', id, show: [] });
  expect(readHash(`#/article/${id}?in=${idOf(6)}&at=all`)).toMatchObject({ at: { revision: idOf(6), stretches: [] } });
});
