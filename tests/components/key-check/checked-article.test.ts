import { describe, expect, test } from 'vitest';
import { checkedArticle, countVerdicts } from '../../../components/key-check/checked-article.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { Tag } from '../../../model/tag.ts';
import { post, story } from '../compare/long-bridge.ts';

const revision = post.revisions.at(-1) ?? null;
const QUOTE = '“Nobody ever looked,”';

function marked(id: number, words: string, tags: Tag[]): LiveAnnotation {
  const [made] = story({ id: 100, blocks: revision?.blocks ?? [], passages: [{ id, words, tags }] }).annotations;
  return made as LiveAnnotation;
}

function check(passages: LiveAnnotation[], model: LiveAnnotation[]) {
  return checkedArticle({ article: post.article, revision, passages, model });
}

describe('what the reader marked beside the key', () => {
  test.each<[string, LiveAnnotation[], LiveAnnotation[], string[][]]>([
    ['the same words under the same tags', [marked(1, QUOTE, ['quote'])], [marked(2, QUOTE, ['quote'])], [['same']]],
    ['a passage of the key’s that they left out', [], [marked(2, QUOTE, ['quote'])], [['missed']]],
    ['one that the key does not have', [marked(1, QUOTE, ['quote'])], [], [['extra']]],
    ['another tag', [marked(1, QUOTE, ['opinion'])], [marked(2, QUOTE, ['quote'])], [['tag']]],
    ['other edges', [marked(1, 'Nobody ever looked', ['quote'])], [marked(2, QUOTE, ['quote'])], [['boundary']]],
    ['both', [marked(1, 'Nobody ever looked', ['opinion'])], [marked(2, QUOTE, ['quote'])], [['boundary', 'tag']]],
    [
      'a word of a long passage under another tag: two passages',
      [marked(1, 'Nobody', ['opinion'])],
      [marked(2, QUOTE, ['quote'])],
      [['missed'], ['extra']],
    ],
  ])('%s', (_name, passages, model, verdicts) => {
    const { findings } = check(passages, model);
    expect(findings.map((finding) => finding.verdicts)).toEqual(verdicts);
    expect(findings.flatMap(({ own }) => own.map(({ annotation }) => annotation))).toEqual(passages);
    expect(findings.flatMap(({ key }) => key.map(({ annotation }) => annotation))).toEqual(model);
  });

  test('words that the text does not have are told of, and compared with nothing', () => {
    const gone = marked(9, QUOTE, ['quote']);
    gone.selectors = [{ type: 'TextQuoteSelector', exact: 'Not there.', prefix: '', suffix: '' }];
    const { findings, lost } = check([], [gone]);
    expect([findings, lost]).toEqual([[], { own: 0, key: 1 }]);
  });

  test('what differs in tag and edges counts under both, of all articles', () => {
    const both = check([marked(1, 'Nobody ever looked', ['opinion'])], [marked(2, QUOTE, ['quote'])]);
    const same = check([marked(1, QUOTE, ['quote'])], [marked(2, QUOTE, ['quote'])]);
    expect(countVerdicts([both, same])).toEqual({ missed: 0, extra: 0, tag: 1, boundary: 1, same: 1 });
  });
});
