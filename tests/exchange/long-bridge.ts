import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { textOfBlocks } from '../../model/article-text.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Selector } from '../../model/selector.ts';
import type { Revision } from '../../model/revision.ts';
import type { CaseToExport } from '../../exchange/case-archive.ts';
import type { OwnField } from '../../model/own-field.ts';
import { codebookOf, codeOf } from '../model/codes.ts';

/** The invented case of the Long Bridge: records for the exchange tests, complete and always the same. */

const CAPTURED = Date.UTC(2026, 2, 14, 9, 30);

/** An id that can be told apart in a failing test: its last digits count up. */
function idOf(number: number): string {
  return `01950000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const SET = idOf(1);
/** A set whose author the case does not know. */
export const NOBODYS_SET = idOf(2);
const AUTHOR = { id: idOf(3), name: 'Mina Løvås', created: CAPTURED };
const CASE_ID = idOf(4);

export const TONE: OwnField = { id: idOf(7), label: 'Tone', kind: 'choice', choices: ['calm', 'harsh'] };
export const OFFICIAL = codeOf(8, 'Official', { tag: 'quote' });
export const CHECKED = codeOf(9, 'Checked', { fields: [TONE] });
const CODEBOOK = codebookOf([[OFFICIAL, CHECKED]]);

/** A stretch of `words` in a text; the first, or the one at `from`. */
export function selectorsOf(text: string, words: string, from = 0): Selector[] {
  const start = text.indexOf(words, from);
  const end = start + words.length;
  return [
    {
      type: 'TextQuoteSelector',
      exact: words,
      prefix: text.slice(Math.max(0, start - 8), start),
      suffix: text.slice(end, end + 8),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** An article with these texts as its revisions, oldest first. */
export function articleOf(number: number, texts: string[], about: Partial<Article> = {}): CaseArticle {
  const id = idOf(100 * number);
  const url = `https://post.example/bridge-${number}`;
  return {
    article: {
      id,
      url,
      canonicalUrl: url,
      outlet: 'Harbour Post',
      headline: 'Council shuts Long Bridge',
      byline: null,
      published: { value: '2026-03-14', precision: 'day' },
      language: 'en',
      created: CAPTURED,
      modified: CAPTURED,
      ...about,
    },
    revisions: texts.map((text, index) =>
      revisionOf(idOf(100 * number + 1 + index), id, text, CAPTURED + index * 60_000),
    ),
    annotations: [],
  };
}

function revisionOf(id: string, article: string, text: string, captured: number): Revision {
  const blocks = text.split('\n\n').map((block) => ({ kind: 'paragraph' as const, text: block }));
  return { id, article, captured, blocks, text: textOfBlocks(blocks), textHash: '0'.repeat(64), extractor: 'test 1' };
}

/** Adds an annotation of these words in the article's latest revision, or as `about` says, and returns it. */
export function annotate(one: CaseArticle, words: string, about: Partial<LiveAnnotation> = {}): LiveAnnotation {
  const revision = one.revisions.find(({ id }) => id === about.revision) ?? one.revisions.at(-1);
  if (!revision) throw new Error('an article without a text cannot be annotated');
  const number = Number(one.article.id.slice(-12)) + 50 + one.annotations.length;
  const annotation: LiveAnnotation = {
    id: idOf(number),
    set: SET,
    article: one.article.id,
    revision: revision.id,
    place: 'article',
    selectors: selectorsOf(revision.text, words),
    tags: ['fact'],
    fields: {},
    codebookVersion: 1,
    note: '',
    origin: { kind: 'hand' },
    created: CAPTURED,
    modified: CAPTURED + 5000,
    rev: `000000000000-0000-${AUTHOR.id}`,
    ...about,
  };
  one.annotations.push(annotation);
  return annotation;
}

export function caseOf(...articles: CaseArticle[]): CaseToExport {
  return {
    case: {
      id: CASE_ID,
      project: idOf(5),
      name: 'Long Bridge closure',
      articles: articles.map(({ article }) => article.id),
      created: CAPTURED,
      modified: CAPTURED,
    },
    articles,
    authorOf: new Map([[SET, AUTHOR]]),
    codebookOf: new Map([[SET, CODEBOOK]]),
    exported: Date.UTC(2026, 2, 20, 12),
  };
}

/** Text whose UTF-16 units, code points and characters all differ in number. */
const DIFFICULT_TEXT = [
  '🚧 Council shuts Long Bridge 👩‍👩‍👧 overnight',
  'Rene\u0301 Ba\u0308r, 41, said: “Nobody looked 😡.”',
  'ראש העיר אמרה: “הגשר \u200fנסגר 🌉 הלילה”.',
  '市は橋を閉鎖した。𠮷田さんは「驚いた」と話した。',
  'Some 31\u00a0000 drivers\u202f— \u{1F1F3}\u{1F1F4} “-5 %” — cross it.',
].join('\n\n');

const DIFFICULT_WORDS = [
  '🚧',
  'Long Bridge 👩‍👩‍👧',
  '👧',
  'Rene\u0301 Ba\u0308r',
  '“Nobody looked 😡.”',
  'looked 😡.”\n\nראש',
  '“הגשר \u200fנסגר 🌉 הלילה”',
  '𠮷田さん',
  '「驚いた」',
  '31\u00a0000 drivers\u202f',
  '\u{1F1F3}\u{1F1F4}',
  'cross it.',
];

/** A case of two articles in which every difficult stretch is marked. */
export function difficultCase(): CaseToExport {
  const one = articleOf(1, [DIFFICULT_TEXT]);
  const other = articleOf(2, [DIFFICULT_TEXT.split('\n\n').toReversed().join('\n\n')], {
    outlet: 'القناة',
    language: 'ar',
  });
  for (const article of [one, other]) {
    for (const words of DIFFICULT_WORDS.filter((some) => article.revisions[0]?.text.includes(some))) {
      annotate(article, words, { tags: ['opinion', 'quote'], fields: { speakers: ['René Bär', 'Dana Whitlock'] } });
    }
  }
  return caseOf(one, other);
}
