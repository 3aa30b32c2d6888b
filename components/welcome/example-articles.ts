import { defaultCodebookVersion } from '../../model/default-codebook.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { textOfBlocks, type Block } from '../../model/article-text.ts';
import type { Article } from '../../model/article.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import { newId } from '../../model/id.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { nextRev } from '../../model/rev.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';

/** Who annotates the example: nobody who is kept. */
export const EXAMPLE_SET = newId();
export const EXAMPLE_AUTHOR = newId();
export const EXAMPLE_CASE = 'Marrowdale library (example)';

const DAY = { value: '2026-03-10', precision: 'day' as const };

/** Two invented outlets on one invented decision. */
export const EXAMPLES: readonly ImportedArticle[] = [
  {
    metadata: {
      outlet: 'Elm Street Herald',
      headline: 'Town library to shut on Sundays',
      byline: 'Rosa Tennant',
      published: DAY,
      language: 'en-GB',
    },
    address: null,
    extractor: 'example',
    blocks: [
      { kind: 'headline', text: 'Town library to shut on Sundays' },
      paragraph('Marrowdale’s library will close on Sundays from May, the council decided on Tuesday night.'),
      paragraph('The change saves £38,000 a year, about a tenth of what the library costs.'),
      paragraph('“Nobody wanted this, but the roof comes first,” said Councillor Petra Hallam.'),
      paragraph('It is a timid decision, and it punishes families who have no other free day.'),
    ],
  },
  {
    metadata: {
      outlet: 'Marrowdale Weekly',
      headline: 'Library keeps its roof, and six days a week',
      byline: 'Idris Fennimore',
      published: DAY,
      language: 'en-GB',
    },
    address: null,
    extractor: 'example',
    blocks: [
      { kind: 'headline', text: 'Library keeps its roof, and six days a week' },
      paragraph('The library in Marrowdale gets a new roof this summer and will open on six days a week.'),
      paragraph('Visits on Sundays had fallen by 40 per cent since 2022, a council paper says.'),
      paragraph('“My children did their homework there every Sunday,” said Jonah Abara, a nurse.'),
      paragraph('The councillors chose sensibly between two things that they could not both have.'),
    ],
  },
];

/** What another reader marked in the second article, so that there is something to compare with. */
const MARKED: readonly [words: string, change: Pick<LiveAnnotation, 'tags' | 'fields'>][] = [
  [
    'The library in Marrowdale gets a new roof this summer and will open on six days a week.',
    { tags: ['fact'], fields: {} },
  ],
  ['40 per cent', { tags: ['statistic'], fields: { value: 40, unit: '%' } }],
  [
    '“My children did their homework there every Sunday,”',
    { tags: ['quote'], fields: { speakers: ['Jonah Abara'], speakerKind: 'named person' } },
  ],
  [
    'The councillors chose sensibly between two things that they could not both have.',
    { tags: ['opinion'], fields: {} },
  ],
];

/** The examples as a comparison takes them; the second with its passages. Nothing of it is stored. */
export function exampleArticles(): [own: CaseArticle, other: CaseArticle] {
  const [own, other] = EXAMPLES.map(caseArticle) as [CaseArticle, CaseArticle];
  return [own, { ...other, annotations: MARKED.map(([words, change]) => markedIn(other, words, change)) }];
}

/** A new passage in an example. */
export function exampleAnnotation(
  { article, revisions: [revision] }: CaseArticle,
  passage: Pick<LiveAnnotation, 'place' | 'selectors' | 'tags'> & Partial<Pick<LiveAnnotation, 'fields'>>,
): LiveAnnotation {
  const now = Date.now();
  return {
    id: newId(),
    set: EXAMPLE_SET,
    article: article.id,
    revision: revision?.id ?? '',
    fields: {},
    note: '',
    origin: { kind: 'hand' },
    codebookVersion: defaultCodebookVersion.version,
    created: now,
    modified: now,
    rev: nextRev(EXAMPLE_AUTHOR, now),
    ...passage,
  };
}

function markedIn(within: CaseArticle, words: string, change: Pick<LiveAnnotation, 'tags' | 'fields'>): LiveAnnotation {
  const text = within.revisions[0]?.text ?? '';
  const start = text.indexOf(words);
  const selectors = selectorsOf(text, { start, end: start + words.length });
  return exampleAnnotation(within, { place: 'article', selectors, ...change });
}

function caseArticle({ metadata, blocks, extractor }: ImportedArticle): CaseArticle {
  const now = Date.now();
  const id = newId();
  const url = `https://example.invalid/${id}`;
  const article: Article = { ...metadata, id, url, canonicalUrl: url, created: now, modified: now };
  const revision = {
    id: newId(),
    article: id,
    captured: now,
    blocks,
    text: textOfBlocks(blocks),
    textHash: '',
    extractor,
  };
  return { article, revisions: [revision], annotations: [] };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
