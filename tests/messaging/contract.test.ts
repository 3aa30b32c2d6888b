import { describe, expect, test } from 'vitest';
import { REQUESTS, type RequestName } from '../../messaging/contract.ts';
import { readRecord, type InvalidRecord } from '../../model/read-record.ts';
import { annotation, caseReading, idOf, pageCapture } from '../model/examples.ts';

const { article, revision, place, selectors, tags, fields, note, id } = annotation;
const passage = { article, revision, place, selectors, tags };
const placement = { revision, place, selectors };
const proposed = { article, revision, selectors, tags };
const acceptance = { proposed, selectors, tags, fields, confidence: 0.8 };

const AGREED = { like: id, revision, selectors, tags };
const DECISION = { from: [{ annotation: id, modified: 1 }], passages: [AGREED] };

const STEP = { question: 'coverage', says: 'Fact confirmed.' };

/** Each request with a good body, and bad ones with the field that their refusal names. */
const BODIES: Record<RequestName, { good: object; bad: [body: unknown, field: string][] }> = {
  'article.read': {
    good: pageCapture,
    bad: [
      [{ ...pageCapture, url: 'about:blank' }, 'url'],
      [{ ...pageCapture, blocks: [{ kind: 'paragraph', text: '<p>\n</p>' }] }, 'blocks.0.text'],
      [{ ...pageCapture, extractor: 'e'.repeat(101) }, 'extractor'],
      [{ ...pageCapture, kind: 'yes' }, 'kind'],
    ],
  },
  'page.left': { good: {}, bad: [] },
  'frame.painted': { good: {}, bad: [] },
  'anchors.found': {
    good: {
      article,
      findings: {
        [id]: { outcome: 'exact', place: 'article', start: 0 },
        [idOf(50)]: { outcome: 'gone' },
        [idOf(51)]: { outcome: 'edited', score: 0.8, found: placement },
        [idOf(52)]: { outcome: 'ambiguous', candidates: [placement, placement] },
      },
    },
    bad: [
      [{ article, findings: { [id]: { outcome: 'somewhere' } } }, `findings.${id}.outcome`],
      [{ article, findings: { [id]: { outcome: 'edited', score: 2, found: placement } } }, `findings.${id}.score`],
      [
        {
          article,
          findings: { [id]: { outcome: 'ambiguous', candidates: Array.from({ length: 6 }, () => placement) } },
        },
        `findings.${id}.candidates`,
      ],
      [{ article, findings: { first: { outcome: 'exact', place: 'article', start: 0 } } }, 'findings.first'],
      [{ findings: {} }, 'article'],
    ],
  },
  'place.selected': {
    good: { id, placement },
    bad: [
      [{ id, placement: { ...placement, selectors: [] } }, 'placement.selectors'],
      [{ placement }, 'id'],
    ],
  },
  'passage.chosen': {
    good: { id, editNote: true },
    bad: [
      [{ id, editNote: 1 }, 'editNote'],
      [{ editNote: true }, 'id'],
    ],
  },
  'annotation.create': {
    good: passage,
    bad: [
      [{ ...passage, tags: [] }, 'tags'],
      [{ ...passage, selectors: [] }, 'selectors'],
      [{ ...passage, revision: 'latest' }, 'revision'],
    ],
  },
  'annotation.change': {
    good: { id, change: { tags, fields, note } },
    bad: [
      [{ id, change: { tags: ['rumour'] } }, 'change.tags.0'],
      [{ id }, 'change'],
      [{ change: {} }, 'id'],
    ],
  },
  'annotation.delete': { good: { id }, bad: [[{ id: 7 }, 'id']] },
  'annotation.restore': {
    good: annotation,
    bad: [
      [{ ...annotation, deleted: true }, 'deleted'],
      [passage, 'id'],
    ],
  },
  'annotation.place': {
    good: { id, placement },
    bad: [
      [{ id, placement: { ...placement, place: 'elsewhere' } }, 'placement.place'],
      [{ id }, 'placement'],
    ],
  },
  'annotation.putBack': { good: { id }, bad: [[{}, 'id']] },
  'annotation.gone': {
    good: { id, revision },
    bad: [
      [{ id, revision: 'this one' }, 'revision'],
      [{ id }, 'revision'],
    ],
  },
  'suggestions.accept': {
    good: { acceptances: [acceptance, acceptance] },
    bad: [
      [{ acceptances: [{ ...acceptance, confidence: 1.1 }] }, 'acceptances.0.confidence'],
      [{ acceptances: [{ ...acceptance, tags: [] }] }, 'acceptances.0.tags'],
      [{ acceptances: [{ ...acceptance, proposed: {} }] }, 'acceptances.0.proposed.article'],
      [{}, 'acceptances'],
    ],
  },
  'suggestion.reject': { good: proposed, bad: [[{ ...proposed, selectors: [] }, 'selectors']] },
  'suggestions.takeBack': {
    good: { decisions: [id] },
    bad: [[{ decisions: ['the last'] }, 'decisions.0']],
  },
  'trash.put': { good: { articles: [article], cases: [] }, bad: [[{ articles: ['x'], cases: [] }, 'articles.0']] },
  'articles.merge': { good: { from: id, into: idOf(21) }, bad: [[{ from: id, into: 'that' }, 'into']] },
  'trash.restore': { good: { ids: [id] }, bad: [[{}, 'ids']] },
  'passages.settle': {
    good: { case: id, decisions: [DECISION, { ...DECISION, passages: [] }], reopen: [idOf(50)] },
    bad: [
      [{ case: id, decisions: [{ ...DECISION, from: [] }], reopen: [] }, 'decisions.0.from'],
      [
        { case: id, decisions: [{ ...DECISION, passages: [{ ...AGREED, tags: [] }] }], reopen: [] },
        'decisions.0.passages.0.tags',
      ],
    ],
  },
  'reading.change': {
    good: {
      case: id,
      change: { put: { facts: caseReading.facts }, drop: { actors: ['the mayor'] } },
      question: 'coverage',
      says: 'Fact confirmed.',
    },
    bad: [
      [
        { ...STEP, case: id, change: { put: { facts: [{ statement: 'The bridge is shut' }] }, drop: {} } },
        'change.put.facts.0.id',
      ],
      [{ ...STEP, case: id, change: { put: {}, drop: { facts: ['all'] } } }, 'change.drop.facts.0'],
      [{ ...STEP, change: { put: {}, drop: {} } }, 'case'],
      [{ ...STEP, case: id, change: { put: {}, drop: {} }, question: 'weather' }, 'question'],
    ],
  },
  'code.decide': {
    good: { id, code: idOf(21), into: [idOf(25)] },
    bad: [
      [{ id, code: idOf(21), into: [idOf(25), idOf(25)] }, 'into'],
      [{ id, into: [] }, 'code'],
    ],
  },
  'step.undo': {
    good: { step: null },
    bad: [
      [{}, 'step'],
      [{ step: 'the last' }, 'step'],
    ],
  },
  'step.redo': { good: { step: id }, bad: [[{}, 'step']] },
  'library.replaced': { good: {}, bad: [] },
};

describe.each(Object.entries(BODIES))('%s', (name, { good, bad }) => {
  const schema = REQUESTS[name as RequestName];

  test('takes a good body as it is', () => {
    expect(readRecord(schema, good, name)).toEqual(good);
  });

  test.each([...bad, [null, ''], ['text', '']])('refuses %j naming “%s”', (body, field) => {
    expect(() => readRecord(schema, body, name)).toThrow(
      expect.objectContaining({ name: 'InvalidRecord', field }) as InvalidRecord,
    );
  });
});

test('a request takes nothing beside what it names', () => {
  const body = { ...passage, note: 'not asked for', author: idOf(99), set: idOf(98) };
  expect(readRecord(REQUESTS['annotation.create'], body, 'annotation.create')).toEqual(passage);
});
