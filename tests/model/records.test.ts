import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { AnnotationSet } from '../../model/annotation-set.ts';
import { Annotation, AnnotationChange, NewPassage } from '../../model/annotation.ts';
import { Article } from '../../model/article.ts';
import { Author } from '../../model/author.ts';
import { CaseReading } from '../../model/case-reading.ts';
import { Case } from '../../model/case.ts';
import { Codebook } from '../../model/codebook.ts';
import { Feedback } from '../../model/feedback.ts';
import { PageCapture } from '../../model/page-capture.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE, MOST_SELECTORS } from '../../model/passage.ts';
import { Project } from '../../model/project.ts';
import { readRecord, type InvalidRecord } from '../../model/read-record.ts';
import { QueuedAddress } from '../../model/queued-address.ts';
import { Revision } from '../../model/revision.ts';
import { Roster } from '../../model/roster.ts';
import { SameCaseRefusal } from '../../model/same-case-refusal.ts';
import { SuggestionDecision } from '../../model/suggestion-decision.ts';
import * as examples from './examples.ts';

const { annotation } = examples;
const { article, revision, place, selectors, tags } = annotation;
const newPassage = { article, revision, place, selectors, tags };
const [quote, position] = annotation.selectors;
const paragraph = (text: string) => ({ kind: 'paragraph', text });

/** What each kind of record refuses: a change to its example, and the field that the error names. */
const KINDS: [name: string, schema: z.ZodMiniType, example: object, refused: [change: object, field: string][]][] = [
  [
    'queued address',
    QueuedAddress,
    examples.queuedAddress,
    [
      [{ address: 'javascript:alert(1)' }, 'address'],
      [{ visited: undefined }, 'visited'],
    ],
  ],
  [
    'refusal of a case',
    SameCaseRefusal,
    examples.sameCaseRefusal,
    [
      [{ articles: [] }, 'articles'],
      [{ case: 'the bridge' }, 'case'],
    ],
  ],
  [
    'feedback',
    Feedback,
    examples.feedback,
    [
      [{ id: 'set' }, 'id'],
      [{ comments: [{ ...examples.feedback.comments[0], text: '' }] }, 'comments.0.text'],
      [{ remarks: 'r'.repeat(20_001) }, 'remarks'],
      [
        { marks: { [examples.idOf(25)]: { name: 'all there', points: Number.NaN } } },
        `marks.${examples.idOf(25)}.points`,
      ],
      [{ rubric: [{ ...examples.rubric[0], levels: [] }] }, 'rubric.0.levels'],
      [{ sequence: -1 }, 'sequence'],
    ],
  ],
  [
    'roster',
    Roster,
    examples.roster,
    [
      [{ people: [{ ...examples.roster.people[0], name: '' }] }, 'people.0.name'],
      [{ people: [{ ...examples.roster.people[0], member: { author: 'noor' } }] }, 'people.0.member.author'],
    ],
  ],
  [
    'author',
    Author,
    examples.author,
    [
      [{ id: 'noor' }, 'id'],
      [{ id: examples.author.id.replace('f', 'F') }, 'id'],
      [{ name: '' }, 'name'],
      [{ name: 'n'.repeat(201) }, 'name'],
      [{ created: -1 }, 'created'],
      [{ created: 1.5 }, 'created'],
      [{ created: 9e15 }, 'created'],
      [{ created: '2026-03-14' }, 'created'],
    ],
  ],
  [
    'codebook',
    Codebook,
    examples.codebook,
    [
      [{ versions: [] }, 'versions'],
      [{ versions: [{ ...examples.codebook.versions[0], version: 2 }] }, 'versions'],
      [
        { versions: [{ version: 1, created: 0, tags: [{ tag: 'rumour', label: 'Rumour', definition: '' }] }] },
        'versions.0.tags.0.tag',
      ],
      [{ versions: [{ version: 1, created: 0, tags: [definition('fact'), definition('fact')] }] }, 'versions'],
      [
        { versions: [{ ...examples.codebook.versions[0], mapping: [{ code: examples.idOf(21) }] }] },
        'versions.0.mapping.0.became',
      ],
      [{ versions: [{ ...examples.codebook.versions[0], tags: [definition('fact')] }] }, 'versions'],
      [{ name: ' ' }, 'name'],
      [{ draft: { base: 0 } }, 'draft.base'],
    ],
  ],
  [
    'project',
    Project,
    examples.project,
    [
      [{ kind: 'secret' }, 'kind'],
      [{ name: '' }, 'name'],
      [{ instructions: 'i'.repeat(50_001) }, 'instructions'],
    ],
  ],
  [
    'annotation set',
    AnnotationSet,
    examples.annotationSet,
    [
      [{ state: 'closed' }, 'state'],
      [{ codebookVersion: 0 }, 'codebookVersion'],
      [{ author: undefined }, 'author'],
    ],
  ],
  [
    'article',
    Article,
    examples.article,
    [
      [{ url: 'javascript:alert(1)' }, 'url'],
      [{ url: 'harbour-courier.example' }, 'url'],
      [{ canonicalUrl: 'data:text/html,x' }, 'canonicalUrl'],
      [{ published: { value: '2026-03', precision: 'day' } }, 'published.value'],
      [{ published: { value: '14/03/2026', precision: 'day' } }, 'published.value'],
      [{ published: { value: '2026-03-14T08:10:00+0100', precision: 'moment' } }, 'published.value'],
      [{ headline: undefined }, 'headline'],
      [{ outlet: 'o'.repeat(10_001) }, 'outlet'],
    ],
  ],
  [
    'revision',
    Revision,
    examples.revision,
    [
      [{ blocks: [{ kind: 'advert', text: 'Buy' }] }, 'blocks.0.kind'],
      [{ blocks: [paragraph('')] }, 'blocks.0.text'],
      [{ blocks: [paragraph('two  spaces')] }, 'blocks.0.text'],
      [{ blocks: [paragraph('a\n\nb')] }, 'blocks.0.text'],
      [{ blocks: [paragraph('a'.repeat(2_000_001))] }, 'blocks.0.text'],
      [{ blocks: [paragraph('a'.repeat(1_500_000)), paragraph('a'.repeat(1_500_000))] }, 'blocks'],
      [{ blocks: Array.from({ length: 20_001 }, () => paragraph('a')) }, 'blocks'],
      [{ text: 'another text' }, 'text'],
      [{ textHash: 'AB'.repeat(32) }, 'textHash'],
    ],
  ],
  [
    'annotation',
    Annotation,
    annotation,
    [
      [{ tags: [] }, 'tags'],
      [{ tags: ['fact', 'fact'] }, 'tags'],
      [{ tags: ['rumour'] }, 'tags.0'],
      [{ selectors: [position] }, 'selectors'],
      [{ selectors: Array.from({ length: MOST_SELECTORS + 1 }, () => quote) }, 'selectors'],
      [{ selectors: [{ ...quote, exact: '' }] }, 'selectors.0.exact'],
      [{ selectors: [{ ...quote, exact: 'e'.repeat(LONGEST_QUOTE + 1) }] }, 'selectors.0.exact'],
      [{ selectors: [{ ...quote, prefix: 'p'.repeat(LONGEST_CONTEXT + 1) }] }, 'selectors.0.prefix'],
      [{ selectors: [{ ...quote, suffix: 's'.repeat(LONGEST_CONTEXT + 1) }] }, 'selectors.0.suffix'],
      [{ selectors: [{ ...quote, type: 'XPathSelector' }] }, 'selectors.0.type'],
      [{ selectors: [quote, { ...position, start: -1 }] }, 'selectors.1.start'],
      [{ selectors: [quote, { ...position, end: 0 }] }, 'selectors.1.end'],
      [{ place: 'comments' }, 'place'],
      [{ fields: { speakers: [''] } }, 'fields.speakers.0'],
      [{ fields: { speakers: Array.from({ length: 21 }, () => 'Ines Okafor') } }, 'fields.speakers'],
      [{ fields: { value: 'many' } }, 'fields.value'],
      [{ fields: { value: Number.NaN } }, 'fields.value'],
      [{ fields: { basis: 'rumoured' } }, 'fields.basis'],
      [{ codes: ['verified'] }, 'codes.0'],
      [{ codes: [examples.idOf(21), examples.idOf(21)] }, 'codes'],
      [{ ownFields: { tone: 'harsh' } }, 'ownFields.tone'],
      [{ ownFields: { [examples.idOf(22)]: '' } }, `ownFields.${examples.idOf(22)}`],
      [{ codebookVersion: 0 }, 'codebookVersion'],
      [{ formerCodes: [{ codes: [], version: 2 }] }, 'formerCodes.0.until'],
      [{ note: 'n'.repeat(20_001) }, 'note'],
      [{ origin: { kind: 'suggestion', confidence: 1.1 } }, 'origin.confidence'],
      [{ origin: { kind: 'peer' } }, 'origin.kind'],
      [{ rev: 'first' }, 'rev'],
      [{ rev: annotation.rev.replace(/^0/u, 'f') }, 'rev'],
      [{ deleted: 'yes' }, 'deleted'],
    ],
  ],
  ['tombstone', Annotation, examples.tombstone, [[{ rev: undefined }, 'rev']]],
  [
    'case',
    Case,
    examples.longBridgeCase,
    [
      [{ name: '  ' }, 'name'],
      [{ name: 'n'.repeat(201) }, 'name'],
      [{ articles: ['one'] }, 'articles.0'],
      [{ articles: [examples.article.id, examples.article.id] }, 'articles'],
    ],
  ],
  [
    'case reading',
    CaseReading,
    examples.caseReading,
    [
      [{ voices: [{ name: '', spellings: [] }] }, 'voices.0.name'],
      [{ facts: [{ ...examples.caseReading.facts[0], tellings: ['one'] }] }, 'facts.0.tellings.0'],
      [{ facts: [{ ...examples.caseReading.facts[0], statement: '' }] }, 'facts.0.statement'],
    ],
  ],
  [
    'suggestion decision',
    SuggestionDecision,
    examples.suggestionDecision,
    [
      [{ verdict: 'maybe' }, 'verdict'],
      [{ tags: [] }, 'tags'],
      [{ selectors: [position] }, 'selectors'],
      [{ article: undefined }, 'article'],
    ],
  ],
  [
    'page capture',
    PageCapture,
    examples.pageCapture,
    [
      [{ url: 'file:///home/noor/page.html' }, 'url'],
      [{ canonical: undefined }, 'canonical'],
      [{ blocks: 'text' }, 'blocks'],
      [{ metadata: { ...examples.pageCapture.metadata, byline: 7 } }, 'metadata.byline'],
    ],
  ],
  ['new passage', NewPassage, newPassage, [[{ revision: undefined }, 'revision']]],
  ['annotation change', AnnotationChange, {}, [[{ tags: [] }, 'tags']]],
];

describe.each(KINDS)('%s', (name, schema, example, refused) => {
  test('accepts a full example, and keeps it as it is', () => {
    expect(readRecord(schema, example, name)).toEqual(example);
  });

  test.each(refused)('refuses %o naming %s', (change, field) => {
    expect(() => readRecord(schema, { ...example, ...change }, name)).toThrow(
      expect.objectContaining({ name: 'InvalidRecord', field }) as InvalidRecord,
    );
  });
});

test('a parsed tombstone holds nothing that the annotation said', () => {
  const parsed = readRecord(Annotation, { ...annotation, deleted: true }, 'annotation');
  expect(Object.keys(parsed).toSorted()).toEqual(['article', 'created', 'deleted', 'id', 'modified', 'rev', 'set']);
});

test('a change holds only what a person may change', () => {
  expect(readRecord(AnnotationChange, { ...annotation, note: 'mine' }, 'change')).toEqual({
    tags: annotation.tags,
    fields: annotation.fields,
    codes: annotation.codes,
    ownFields: annotation.ownFields,
    note: 'mine',
  });
});

test('the name of a case stands without the spaces around it', () => {
  expect(readRecord(Case, { ...examples.longBridgeCase, name: ' Long Bridge ' }, 'case').name).toBe('Long Bridge');
});

function definition(tag: string) {
  return { tag, label: 'Fact', definition: '' };
}
