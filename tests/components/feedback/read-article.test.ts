import { expect, test } from 'vitest';
import { readArticle } from '../../../components/feedback/read-article.ts';
import type { Tag } from '../../../model/tag.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import { post, story } from '../compare/long-bridge.ts';

const revision = post.revisions.at(-1) ?? null;

function marked(id: number, words: string, tags: Tag[]): LiveAnnotation[] {
  return story({ id: 100, blocks: revision?.blocks ?? [], passages: [{ id, words, tags }] }).annotations;
}

test('passages stand in reading order beside what the model has there, what only the model has behind them', () => {
  const [gone] = marked(9, 'bearings were cracked.', ['fact']);
  const elsewhere = {
    ...gone,
    selectors: [{ type: 'TextQuoteSelector', exact: 'Not there.', prefix: '', suffix: '' }],
  };
  const passages = [
    ...marked(1, '“Nobody ever looked,”', ['opinion']),
    ...marked(2, 'bearings were cracked.', ['fact']),
    elsewhere as LiveAnnotation,
  ];
  const model = [...marked(3, '“Nobody ever looked,”', ['quote']), ...marked(4, 'who runs the ferry', ['fact'])];
  const { read, missed } = readArticle({ article: post.article, revision, passages, model });
  const placed = read.filter(({ place }) => place !== null);
  expect(placed.map(({ place }) => place?.start)).toEqual(
    placed.map(({ place }) => place?.start ?? 0).toSorted((one, other) => one - other),
  );
  expect(read.at(-1)).toMatchObject({ annotation: elsewhere, place: null, model: null });
  expect(new Map(read.map(({ annotation, model: there }) => [annotation.id, there?.tags]))).toEqual(
    new Map([
      [passages[0]?.id, ['quote']],
      [passages[1]?.id, undefined],
      [elsewhere.id, undefined],
    ]),
  );
  expect(missed.map(({ annotation }) => annotation.id)).toEqual([model[1]?.id]);
});
