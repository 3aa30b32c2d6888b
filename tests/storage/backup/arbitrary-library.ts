import fc from 'fast-check';
import { defaultCodebookVersion } from '../../../model/default-codebook.ts';
import type { RecordKind } from '../../../model/record-kinds.ts';
import * as examples from '../../model/examples.ts';

type AnyRecord = Record<string, unknown> & { id: string };
export type AnyLibrary = Record<RecordKind, AnyRecord[]>;

/** Text as pages have it: emoji, halves of characters, line ends, signs of JSON. */
const text = fc.string({
  unit: fc.constantFrom('a', 'Ü', '🚧', '\uD83D', '"', '\\', '\n', '\u2028', '\0', ' '),
  minLength: 1,
  maxLength: 30,
});
/** None of the examples' own ids. */
const id = fc.nat({ max: 9800 }).map((number) => examples.idOf(number + 100));
/** The examples are always among them: all others refer to those. */
const records = (record: fc.Arbitrary<AnyRecord>, ...always: AnyRecord[]) =>
  fc.uniqueArray(record, { selector: (one) => one.id, maxLength: 6 }).map((some) => [...always, ...some]);
const changed = (example: object, change: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<AnyRecord> =>
  fc.record({ id, ...change }).map((values) => ({ ...example, ...values }));

const article = changed(examples.article, {
  headline: fc.option(text),
  published: fc.constantFrom(null, { value: '2018-12', precision: 'month' }),
});
const annotation = fc.oneof(changed(examples.annotation, { note: text }), changed(examples.tombstone, {}));

const settlements = fc.array(
  fc.record({
    id,
    from: fc.array(fc.record({ annotation: id, modified: fc.nat() }), { minLength: 1, maxLength: 3 }),
    passages: fc.array(id, { maxLength: 2 }),
    settled: fc.nat(),
  }),
  { maxLength: 3 },
);

/** Any library, as to what of it matters to a backup: each record has what it refers to, and need not make more sense. */
export const arbitraryLibrary: fc.Arbitrary<AnyLibrary> = fc.record({
  authors: records(changed(examples.author, { name: text }), examples.author),
  identities: fc.constant([{ ...examples.identity }]),
  codebooks: records(
    changed(examples.codebook, { versions: fc.constant([{ ...defaultCodebookVersion, created: 1 }]) }),
    examples.codebook,
  ),
  projects: records(changed(examples.project, { instructions: text }), examples.project),
  annotationSets: records(
    fc.oneof(
      changed(examples.annotationSet, {}),
      changed({ ...examples.annotationSet, role: 'agreed' }, { settlements }),
    ),
    examples.annotationSet,
  ),
  articles: records(article, examples.article).map((articles) =>
    articles.map((one) => ({ ...one, canonicalUrl: `https://harbour-courier.example/${one.id}` })),
  ),
  revisions: records(changed(examples.revision, {}), examples.revision),
  annotations: records(annotation),
  feedback: fc.record({ remarks: text }).map((change) => [{ ...examples.feedback, ...change }]),
  rosters: fc.constant([{ ...examples.roster }]),
  cases: records(
    changed(examples.longBridgeCase, { articles: fc.uniqueArray(id, { maxLength: 4 }) }),
    examples.longBridgeCase,
  ),
  caseReadings: records(changed(examples.caseReading, {})),
  sameCaseRefusals: records(changed({ articles: [examples.article.id], refused: 1 }, { case: fc.option(id) })),
  suggestionDecisions: records(changed(examples.suggestionDecision, {})),
  readingQueue: records(changed(examples.queuedAddress, {})).map((entries) =>
    entries.map((one) => ({ ...one, address: `https://harbour-courier.example/${one.id}` })),
  ),
  awaitedTexts: records(changed(examples.awaitedText, {})),
  trash: records(fc.oneof(changed(examples.trashedArticle, {}), changed(examples.trashedCase, {}))),
});
