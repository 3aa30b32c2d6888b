import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { LiveAnnotation, Tombstone } from '../../model/annotation.ts';
import type { AwaitedText } from '../../model/awaited-text.ts';
import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { CaseReading } from '../../model/case-reading.ts';
import type { Case } from '../../model/case.ts';
import type { Codebook } from '../../model/codebook.ts';
import { defaultCodebookVersion } from '../../model/default-codebook.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import type { Identity } from '../../model/identity.ts';
import type { PageCapture } from '../../model/page-capture.ts';
import type { Project } from '../../model/project.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import type { Revision } from '../../model/revision.ts';
import type { Roster } from '../../model/roster.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { SameCaseRefusal } from '../../model/same-case-refusal.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import type { TrashedArticle, TrashedCase } from '../../model/trash-entry.ts';

/** One full record of each kind, about an invented case: the Long Bridge is closed after cracks were found. */

/** Ids that say in a failed test what they stand for: 1 to 9999. */
export function idOf(number: number): Id {
  return `01981f00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const created = Date.UTC(2026, 2, 14, 9, 30);
const blocks: Revision['blocks'] = [
  { kind: 'headline', text: 'Long Bridge shut after cracks are found' },
  {
    kind: 'paragraph',
    text: 'The city closed the Long Bridge on Friday. 🚧 “We had no choice,” said Mayor Ines Okafor.',
  },
  { kind: 'paragraph', text: 'Some 41,000 people cross it every day.' },
];

export const author: Author = { id: idOf(1), name: 'Noor', created };

export const identity: Identity = {
  id: author.id,
  publicKey: { algorithm: 'Ed25519', key: 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=' },
  privateKey: 'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC',
};

export const codebook: Codebook = {
  id: idOf(2),
  name: 'Parallax',
  versions: [{ ...defaultCodebookVersion, created }],
};

export const project: Project = {
  id: idOf(3),
  kind: 'personal',
  name: 'Personal',
  codebook: codebook.id,
  instructions: '',
  created,
  modified: created,
};

export const annotationSet: AnnotationSet = {
  id: idOf(4),
  project: project.id,
  author: author.id,
  state: 'open',
  codebook: codebook.id,
  codebookVersion: 1,
  created,
};

export const article: Article = {
  id: idOf(5),
  url: 'https://harbour-courier.example/long-bridge-shut',
  canonicalUrl: 'https://harbour-courier.example/long-bridge-shut',
  outlet: 'Harbour Courier',
  headline: 'Long Bridge shut after cracks are found',
  byline: 'Marta Lindqvist',
  published: { value: '2026-03-14T08:10:00+01:00', precision: 'moment' },
  language: 'en-GB',
  created,
  modified: created,
};

export const revision: Revision = {
  id: idOf(6),
  article: article.id,
  captured: created,
  blocks,
  text: blocks.map(({ text }) => text).join('\n\n'),
  textHash: 'ab'.repeat(32),
  extractor: 'readability 0.6.0',
};

const rev = `0197f3c2a8e0-0000-${author.id}`;

export const annotation: LiveAnnotation = {
  id: idOf(7),
  set: annotationSet.id,
  article: article.id,
  revision: revision.id,
  place: 'article',
  selectors: [
    { type: 'TextQuoteSelector', exact: '“We had no choice,”', prefix: 'on Friday. 🚧 ', suffix: ' said Mayor' },
    positionOfWords('“We had no choice,”'),
  ],
  tags: ['quote', 'opinion'],
  fields: {
    speakers: ['Mayor Ines Okafor'],
    speakerKind: 'named person',
    holder: 'Ines Okafor',
    value: 41_000,
    unit: 'people a day',
    approximate: true,
    basis: 'attributed',
    source: 'the mayor',
  },
  codes: [idOf(21)],
  ownFields: { [idOf(22)]: 'resigned', [idOf(23)]: 3, [idOf(24)]: true },
  codebookVersion: 1,
  note: 'Her only quote in the piece.',
  origin: { kind: 'suggestion', confidence: 0.8 },
  created,
  modified: created,
  rev,
};

export const tombstone: Tombstone = {
  id: idOf(8),
  set: annotationSet.id,
  article: article.id,
  created,
  modified: created,
  rev,
  deleted: true,
};

export const longBridgeCase: Case = {
  id: idOf(9),
  project: project.id,
  name: 'Long Bridge closure',
  articles: [article.id],
  created,
  modified: created,
};

export const caseReading: CaseReading = {
  id: idOf(10),
  case: longBridgeCase.id,
  set: annotationSet.id,
  voices: [{ name: 'Ines Okafor', spellings: ['Mayor Ines Okafor', 'the mayor'] }],
  actors: [{ name: 'Ines Okafor', wordings: [{ words: 'the embattled mayor', article: null }] }],
  facts: [
    {
      id: idOf(12),
      statement: 'The bridge was closed on Friday',
      tellings: [annotation.id],
      passages: [{ id: idOf(13), article: article.id, selectors: annotation.selectors }],
      notToldIn: [idOf(14)],
    },
  ],
  rev,
};

export const suggestionDecision: SuggestionDecision = {
  id: idOf(11),
  set: annotationSet.id,
  article: article.id,
  revision: revision.id,
  selectors: annotation.selectors,
  tags: ['quote'],
  verdict: 'accepted',
  annotation: annotation.id,
  decided: created,
};

export const sameCaseRefusal: SameCaseRefusal = {
  id: idOf(15),
  articles: [article.id],
  case: longBridgeCase.id,
  refused: created,
};

export const trashedArticle: TrashedArticle = {
  id: idOf(15),
  kind: 'article',
  deleted: created,
  article: { ...article, id: idOf(15) },
  revisions: [{ ...revision, id: idOf(16), article: idOf(15) }],
  annotations: [{ ...annotation, id: idOf(17), article: idOf(15), revision: idOf(16) }],
  decisions: [{ ...suggestionDecision, id: idOf(18), article: idOf(15) }],
  cases: [{ case: longBridgeCase.id, index: 1 }],
};

export const trashedCase: TrashedCase = {
  id: idOf(19),
  kind: 'case',
  deleted: created,
  case: { ...longBridgeCase, id: idOf(19) },
  readings: [{ ...caseReading, id: idOf(20), case: idOf(19) }],
};

export const pageCapture: PageCapture = {
  url: 'https://harbour-courier.example/long-bridge-shut?utm_source=letter#top',
  canonical: '/long-bridge-shut',
  metadata: {
    outlet: article.outlet,
    headline: article.headline,
    byline: article.byline,
    published: article.published,
    language: article.language,
  },
  blocks,
  extractor: 'readability 0.6.0',
  kind: 'article',
};

/** Where words stand in the example's text. */
export function positionOfWords(words: string) {
  const start = blocks
    .map(({ text }) => text)
    .join('\n\n')
    .indexOf(words);
  return { type: 'TextPositionSelector' as const, start, end: start + words.length };
}

export const queuedAddress: QueuedAddress = {
  id: idOf(21),
  address: 'https://evening-post.example/long-bridge',
  added: created,
  visited: null,
};

export const rubric: Rubric = [
  {
    id: idOf(25),
    name: 'Completeness',
    levels: [
      { name: 'much is missing', points: 0 },
      { name: 'all there', points: 2.5 },
    ],
  },
];

export const feedback: Feedback = {
  id: annotationSet.id,
  project: project.id,
  author: author.id,
  about: author.id,
  isRead: true,
  comments: [{ annotation: annotation.id, text: 'Well seen.', passageModified: created, words: '“We had no choice,”' }],
  remarks: 'Look at the figures, too.',
  marks: { [idOf(25)]: { name: 'all there', points: 2.5 } },
  modified: created,
  returned: created,
  sequence: created,
  rubric,
  handedIn: created,
};

export const roster: Roster = {
  id: project.id,
  people: [
    {
      id: idOf(26),
      name: 'Noor Haddad',
      pseudonym: 'Heron',
      member: { author: author.id, key: 'MCow', called: 'Noor' },
    },
    { id: idOf(27), name: 'Ben Osei', pseudonym: '' },
  ],
};

export const awaitedText: AwaitedText = {
  id: idOf(25),
  address: 'https://evening-post.example/long-bridge',
  source: 'class.parallax',
  imported: created,
  tried: null,
  salt: 'ab'.repeat(16),
  article: {
    id: idOf(26),
    address: 'https://evening-post.example/long-bridge',
    outlet: 'Evening Post',
    headline: null,
    byline: null,
    published: null,
    language: 'en',
  },
  revision: { id: idOf(27), captured: created, hash: 'cd'.repeat(32) },
  passages: [
    {
      passage: {
        id: idOf(28),
        codes: ['fact'],
        place: 'article',
        position: { start: 3, end: 9 },
        points: null,
        quote: null,
        hashed: { hash: 'ef'.repeat(32), length: 6 },
        fields: {},
        codebookVersion: 1,
        note: '',
        author: { id: author.id, name: author.name },
        created,
        modified: created,
        confidence: null,
        former: [],
      },
      tags: ['fact'],
      codes: [],
    },
  ],
};
