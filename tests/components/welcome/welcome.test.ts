import { freshLibrary } from '../../storage/fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { exampleAnnotation, exampleArticles, EXAMPLE_CASE } from '../../../components/welcome/example-articles.ts';
import { keepExample } from '../../../components/welcome/keep-example.ts';
import { stepToDo } from '../../../components/welcome/welcome-steps.ts';
import { LiveAnnotation } from '../../../model/annotation.ts';
import { positionOf, quoteOf } from '../../../model/passage.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import { annotationsOf } from '../../../storage/annotations.ts';
import { database } from '../../../storage/database.ts';

const NONE = { hasSelected: false, annotations: [], hasCompared: false };
const BARE = { note: '', fields: {} };

test.each<[what: string, Parameters<typeof stepToDo>[0], ReturnType<typeof stepToDo>]>([
  ['at first', NONE, 'select'],
  ['once words were selected', { ...NONE, hasSelected: true }, 'tag'],
  ['once a passage is tagged', { ...NONE, annotations: [BARE] }, 'note'],
  ['once it has a note', { ...NONE, annotations: [BARE, { ...BARE, note: 'Why?' }] }, 'compare'],
  ['once it has a speaker', { ...NONE, annotations: [{ ...BARE, fields: { speakers: ['Hallam'] } }] }, 'compare'],
  ['at last', { ...NONE, hasCompared: true }, null],
])('the step to do %s', (_what, done, step) => {
  expect(stepToDo(done)).toBe(step);
});

describe('the example', () => {
  beforeEach(freshLibrary);

  test('has an article to annotate and one in which each tag stands on its words', () => {
    const [own, other] = exampleArticles();
    expect(own.annotations).toEqual([]);
    expect(other.annotations.flatMap(({ tags }) => tags).toSorted()).toEqual(['fact', 'opinion', 'quote', 'statistic']);
    for (const annotation of other.annotations) {
      LiveAnnotation.parse(annotation);
      const { start = -1, end = -1 } = positionOf(annotation.selectors) ?? {};
      expect(start).toBeGreaterThanOrEqual(0);
      expect(other.revisions[0]?.text.slice(start, end)).toBe(quoteOf(annotation.selectors)?.exact);
    }
  });

  test('is kept only when asked, with what the reader marked and nothing else; once', async () => {
    const [own] = exampleArticles();
    const text = own.revisions[0]?.text ?? '';
    const selectors = selectorsOf(text, { start: 0, end: 12 });
    const made = { ...exampleAnnotation(own, { place: 'article', selectors, tags: ['fact'] }), note: 'mine' };
    const id = await keepExample([made]);
    expect(await annotationsOf(id ?? '')).toMatchObject([{ tags: ['fact'], note: 'mine' }]);
    expect(await database.annotations.count()).toBe(1);
    expect(await database.cases.toArray()).toMatchObject([{ name: EXAMPLE_CASE, articles: { length: 2 } }]);
    expect(await keepExample([made])).toBe(id);
    expect(await database.annotations.count()).toBe(1);
  });
});
