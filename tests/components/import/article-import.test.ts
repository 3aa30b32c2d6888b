import { freshLibrary } from '../../storage/fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { ArticleImport } from '../../../components/import/article-import.ts';
import { choiceOf, editable, type Decision } from '../../../components/import/rows/edited-row.ts';
import type { RowChoice } from '../../../components/import/keep-rows.ts';
import { revisionsOf } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { importArticles } from '../../../storage/article-import/import-articles.ts';
import { mergeArticles } from '../../../storage/merging/merge-articles.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';

beforeEach(freshLibrary);

const BODY =
  'The council closed the Long Bridge on Thursday after cracks were found in two of its piers. Some 41,000 people cross ' +
  'it every day, and none of them will before the spring, said the mayor. Ferries are to run from Monday on.';
const EDITED = `${BODY} The repairs may cost nine million.`;

function file(path: string, text: string, outlet: string, address?: string) {
  const head = `Headline: Bridge closed\nOutlet: ${outlet}${address ? `\nURL: ${address}` : ''}`;
  return { path, content: new Blob([`${head}\n\n${text}`]) };
}

function work(signal = new AbortController().signal) {
  const steps: string[] = [];
  return { readHtml: () => null, signal, progress: (step: string) => steps.push(step), steps };
}

const ADDRESS = 'https://harbour-post.example/bridge';

async function libraryArticle(): Promise<string> {
  const held = new ArticleImport();
  const { rows } = await held.read([file('old.txt', BODY, 'Harbour Post', ADDRESS)], work());
  const { outcomes } = await held.keep(rows.map(editable).map(choiceOf), {});
  const [first] = outcomes;
  return first?.outcome.outcome === 'taken' ? first.outcome.article : '';
}

function decided(rows: Awaited<ReturnType<ArticleImport['read']>>['rows'], ...decisions: Decision[]): RowChoice[] {
  return rows.map((row, index) => choiceOf({ ...editable(row), decision: decisions[index] ?? 'take' }));
}

describe('an article from a file', () => {
  test('is told from those that it may be the same as', async () => {
    const article = await libraryArticle();
    const other =
      'Rain fell on the hills for a third day, and the lower fields stood under water by the evening, farmers said.';
    const { rows } = await new ArticleImport().read(
      [
        file('1.txt', EDITED, 'Harbour Post', ADDRESS),
        file('2.txt', EDITED, 'Evening Post'),
        file('3.txt', other, 'Evening Post'),
        file('4.txt', other, 'Evening Post'),
        file('5.txt', BODY, 'Harbour Post'),
      ],
      work(),
    );
    expect(rows.map(({ twin }) => twin?.of ?? null)).toEqual([
      { kind: 'article', id: article },
      { kind: 'row', key: 0 },
      null,
      { kind: 'row', key: 2 },
      { kind: 'article', id: article },
    ]);
    expect(rows.map(({ twin }) => [twin?.sameAddress, twin?.sameText])).toEqual([
      [true, false],
      [false, true],
      [undefined, undefined],
      [false, true],
      [false, true],
    ]);
    expect(rows.map(editable).map(({ decision }) => decision)).toEqual([
      'merge',
      'beside',
      'take',
      'leave out',
      'leave out',
    ]);
  });

  test('is shown by its first words, without its headline', async () => {
    const { rows } = await new ArticleImport().read([file('1.txt', BODY, 'Harbour Post')], work());
    expect(rows[0]?.opening).toBe(BODY.slice(0, 240));
    expect(rows[0]?.metadata).toMatchObject({ headline: 'Bridge closed', outlet: 'Harbour Post' });
  });
});

describe('keeping', () => {
  test('merges, keeps beside and puts in cases as the person decided', async () => {
    const article = await libraryArticle();
    const held = new ArticleImport();
    const { rows } = await held.read(
      [
        file('1.txt', EDITED, 'Harbour Post', ADDRESS),
        file('2.txt', EDITED, 'Evening Post'),
        file('3.txt', `${EDITED} More on Friday.`, 'Evening Post'),
      ],
      work(),
    );
    const choices = decided(rows, 'merge', 'beside', 'merge').map((choice) => ({ ...choice, case: 'Bridges' }));
    const progress: number[] = [];
    const { outcomes } = await held.keep(choices, { progress: (done) => progress.push(done) });
    expect(outcomes.map(({ outcome }) => outcome.outcome)).toEqual(['merged', 'taken', 'merged']);
    // The third is nearest to the first or the second, and becomes a version of what that became.
    expect(await database.articles.count()).toBe(2);
    expect(await database.revisions.count()).toBe(4);
    expect((await revisionsOf(article)).length).toBeGreaterThan(1);
    expect((await database.cases.toArray()).map(({ name, articles }) => [name, articles.length])).toEqual([
      ['Bridges', 2],
    ]);
    expect((await searchLibrary('repairs')).articles.found).toBe(2);
    expect(progress.at(-1)).toBe(3);
  });

  test('keeps a row by itself whose original was left out', async () => {
    const held = new ArticleImport();
    const { rows } = await held.read([file('1.txt', BODY, 'Post'), file('2.txt', EDITED, 'Post')], work());
    const { outcomes } = await held.keep(decided(rows, 'take', 'merge').slice(1), {});
    expect(outcomes.map(({ key, outcome }) => [key, outcome.outcome])).toEqual([[1, 'taken']]);
  });

  test('says what was kept when it is stopped', async () => {
    const held = new ArticleImport();
    const files = Array.from({ length: 60 }, (_none, index) => file(`${index}.txt`, `${index} ${index * 7}`, 'Post'));
    const { rows } = await held.read(files, work());
    const stop = new AbortController();
    const { outcomes, failure } = await held.keep(decided(rows), {
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    expect([outcomes.length, failure, await database.articles.count()]).toEqual([25, null, 25]);
    const rest = await held.keep(decided(rows).slice(25), {});
    expect([rest.outcomes.length, await database.articles.count()]).toEqual([35, 60]);
  });

  test('merges into what came before it was stopped, when it goes on', async () => {
    const held = new ArticleImport();
    const { rows } = await held.read([file('1.txt', BODY, 'Post'), file('2.txt', EDITED, 'Post')], work());
    const choices = decided(rows, 'take', 'merge');
    const stop = new AbortController();
    await held.keep(choices, { signal: stop.signal, progress: () => stop.abort() });
    const rest = await held.keep(choices.slice(1), {});
    expect(rest.outcomes.map(({ outcome }) => outcome.outcome)).toEqual(['merged']);
    expect(await database.articles.count()).toBe(1);
  });

  test('says what was kept, and why no more, when the library fails', async () => {
    const held = new ArticleImport();
    const files = Array.from({ length: 30 }, (_none, index) => file(`${index}.txt`, `${index} ${index * 7}`, 'Post'));
    const { rows } = await held.read(files, work());
    const fail = (_key: unknown, { text }: { text: string }) => {
      if (text.includes('27 189')) throw new DOMException('full', 'QuotaExceededError');
    };
    database.revisions.hook('creating', fail);
    const { outcomes, failure } = await held.keep(decided(rows), {});
    database.revisions.hook('creating').unsubscribe(fail);
    expect([outcomes.length, await database.articles.count()]).toEqual([25, 25]);
    expect(failure).toMatch(/no room left on the disk/u);
  });
});

describe('an import of very many', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_none, index) => JSON.stringify({ title: `Title ${index}`, text: `Text ${index}` }));

  test('takes so many at once, and says where it stopped', async () => {
    const held = new ArticleImport(3);
    const { rows, refusals } = await held.read(
      [{ path: 'a.jsonl', content: new Blob([lines(5).join('\n')]) }, file('b.txt', BODY, 'Post')],
      work(),
    );
    expect(rows).toHaveLength(3);
    expect(refusals).toMatchObject([{ source: { file: 'a.jsonl', place: 'line 4' } }]);
    expect(refusals[0]?.reason).toMatch(/takes 3 articles at once/u);
    const more = await held.read([file('b.txt', BODY, 'Post')], work());
    expect([more.rows.length, more.refusals.length]).toEqual([0, 1]);
  });

  test('keeps versions of versions, each behind the one that it is merged into', async () => {
    const held = new ArticleImport();
    const versions = Array.from({ length: 4 }, (_none, index) => `${BODY}${' More came in on Friday.'.repeat(index)}`);
    const { rows } = await held.read(
      versions.map((text, index) => file(`${index}.txt`, text, 'Post')),
      work(),
    );
    const { outcomes } = await held.keep(decided(rows, 'take', 'merge', 'merge', 'merge'), {});
    expect(outcomes.map(({ outcome }) => outcome.outcome)).toEqual(['taken', 'merged', 'merged', 'merged']);
    expect([await database.articles.count(), await database.revisions.count()]).toEqual([1, 4]);
  });

  test('knows an article by the address of one that was merged into it', async () => {
    const article = await libraryArticle();
    const [other] = await importArticles([
      {
        metadata: { headline: null, outlet: null, byline: null, published: null, language: null },
        address: 'https://m.harbour-post.example/bridge',
        blocks: [{ kind: 'paragraph', text: 'Short.' }],
        extractor: 'x',
      },
    ]);
    await mergeArticles(other?.outcome === 'taken' ? other.article : '', article);
    const { rows } = await new ArticleImport().read(
      [file('1.txt', 'Nothing alike', 'Harbour Post', 'https://m.harbour-post.example/bridge')],
      work(),
    );
    expect(rows[0]?.twin).toMatchObject({ of: { kind: 'article', id: article }, sameAddress: true, sameText: false });
  });
});

describe('reading', () => {
  test('that is cancelled leaves what was read before as it was', async () => {
    const held = new ArticleImport();
    await held.read([file('1.txt', BODY, 'Post')], work());
    const stopped = work(AbortSignal.abort());
    await expect(held.read([file('2.txt', EDITED, 'Post')], stopped)).rejects.toMatchObject({ name: 'AbortError' });
    const { rows } = await held.read([file('3.txt', BODY, 'Post')], work());
    expect(rows).toMatchObject([{ key: 1, twin: { of: { kind: 'row', key: 0 }, sameText: true } }]);
    expect((await held.blocksOf(1)).at(-1)?.text).toBe(BODY);
  });

  test('compares with the library once', async () => {
    await importArticles([]);
    await libraryArticle();
    const held = new ArticleImport();
    const [first, second] = [work(), work()];
    await held.read([file('1.txt', 'One', 'Post')], first);
    await held.read([file('2.txt', 'Two', 'Post')], second);
    expect([first.steps.includes('library'), second.steps.includes('library')]).toEqual([true, false]);
  });
});
