import { describe, expect, test } from 'vitest';
import { leadOf } from '../../../components/compare/compared-article.ts';
import { caseComparer, compareCase, distinctNames } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, ledger, post, story } from './long-bridge.ts';

describe('compareCase', () => {
  test('counts what the latest text holds, and lists what it does not', () => {
    const [first, second] = compareCase(caseOf(post, ledger)).articles;
    expect(first).toMatchObject({ counted: 2, lost: [], aside: [] });
    expect(second).toMatchObject({ counted: 2, lost: [idOf(212)], aside: [idOf(213)] });
    expect(second?.mix.tags.map(({ tag, passages }) => [tag, passages])).toEqual([
      ['fact', 0],
      ['quote', 2],
      ['opinion', 0],
      ['statistic', 0],
    ]);
  });

  test('reads the latest revision, and finds the passages of an older one in it', () => {
    const [former] = post.revisions;
    if (!former) throw new Error('the example has no text');
    const blocks = [
      {
        kind: 'paragraph' as const,
        text: 'Corrected: two bearings were cracked. “Nobody ever looked,” said Dana Whitlock.',
      },
    ];
    const latest = { ...former, id: idOf(199), blocks, text: blocks[0]?.text ?? '' };
    const [compared] = compareCase(caseOf({ ...post, revisions: [former, latest] })).articles;
    expect(compared).toMatchObject({ counted: 1, lost: [idOf(111)], lead: latest.text });
    expect(compared?.mix.words).toBe(11);
  });

  test('keeps the case’s order, also where it is not that of the dates', () => {
    expect(compareCase(caseOf(ledger, post)).articles.map(({ name }) => name)).toEqual([
      'Daily Ledger',
      'The Harbour Post',
    ]);
  });

  test('an article without any text has no words, no passages and no lead', () => {
    const [compared] = compareCase(caseOf({ ...post, revisions: [] })).articles;
    expect(compared).toMatchObject({ counted: 0, lead: null, lost: [idOf(110), idOf(111)] });
    expect(compared?.mix.words).toBe(0);
  });

  test('the host stands for an outlet without a name, and nothing for a headline', () => {
    const [compared] = compareCase(caseOf(story({ id: 300, outlet: null, headline: null, blocks: [] }))).articles;
    expect(compared).toMatchObject({ name: 'harbour-courier.example', headline: null });
  });
});

test('what was merged since is heard, while articles and voices that stay are the same objects', () => {
  const compare = caseComparer();
  const contents = caseOf(post, ledger);
  const merged = () => [{ name: 'The ferrywoman', spellings: ['Dana Whitlock'] }];
  const before = compare(contents, OWN_ALONE, []);
  const after = compare(contents, OWN_ALONE, merged());
  expect(after.voices.map(({ name }) => name)).toContain('The ferrywoman');
  expect(after.articles).toBe(before.articles);
  expect(compare(contents, OWN_ALONE, merged()).voices).toBe(after.voices);
});

test('articles of one outlet get numbers, those of others stay as they are', () => {
  expect(distinctNames(['Post', 'Ledger', 'Post'])).toEqual(['Post (1)', 'Ledger', 'Post (2)']);
});

describe('leadOf', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

  test('takes the standfirst, else the first paragraph', () => {
    expect(leadOf([paragraph('Second.'), { kind: 'standfirst', text: 'First.' }])).toBe('First.');
    expect(leadOf([{ kind: 'headline', text: 'Headline' }, paragraph('Text.')])).toBe('Text.');
    expect(leadOf([{ kind: 'headline', text: 'Headline' }])).toBeNull();
  });

  test.each([
    ['between words', 'bridge '.repeat(40), `${'bridge '.repeat(19)}bridge…`],
    ['never inside a number', `${'x'.repeat(130)} and 31,000 vehicles`, `${'x'.repeat(130)} and…`],
    ['not after a comma', `${'x'.repeat(130)}, ${'y'.repeat(40)}`, `${'x'.repeat(130)}…`],
    ['anywhere where a script has no spaces', '橋'.repeat(200), `${'橋'.repeat(140)}…`],
    ['never inside a character', '🚧'.repeat(200), `${'🚧'.repeat(140)}…`],
  ])('cuts a long one %s', (_name, text, lead) => {
    expect(leadOf([paragraph(text)])).toBe(lead);
  });
});
