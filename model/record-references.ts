import type * as z from 'zod/mini';
import type { Id } from './id.ts';
import { isLive, type Annotation } from './annotation.ts';
import type { CaseReading } from './case-reading.ts';
import type { RECORD_KINDS, RecordKind } from './record-kinds.ts';

/** A record that another one cannot do without. */
export interface Reference {
  kind: RecordKind;
  id: Id;
}

type RecordOf<Kind extends RecordKind> = z.output<(typeof RECORD_KINDS)[Kind]>;

/**
 * What each kind of record needs. Left out are mentions that outlive what they name in a sound library: a case's deleted
 * article, the former places of a passage, the text that a rejected suggestion was made for.
 */
const REFERENCES: { [Kind in RecordKind]: (record: RecordOf<Kind>) => Reference[] } = {
  authors: () => [],
  identities: ({ id }) => [{ kind: 'authors', id }],
  codebooks: () => [],
  projects: ({ codebook }) => [{ kind: 'codebooks', id: codebook }],
  annotationSets: ({ project, author, codebook }) => [
    { kind: 'projects', id: project },
    { kind: 'authors', id: author },
    { kind: 'codebooks', id: codebook },
  ],
  articles: () => [],
  revisions: ({ article }) => [{ kind: 'articles', id: article }],
  annotations: (annotation) => [...ofAnnotation(annotation), { kind: 'articles', id: annotation.article }],
  // The passages that are commented on may be gone, and who is on a roster may have handed in nothing.
  feedback: ({ id, project, author, about }) => [
    { kind: 'annotationSets', id },
    { kind: 'projects', id: project },
    { kind: 'authors', id: author },
    { kind: 'authors', id: about },
  ],
  rosters: ({ id }) => [{ kind: 'projects', id }],
  cases: ({ project }) => [{ kind: 'projects', id: project }],
  caseReadings: (reading) => [...ofSet(reading), { kind: 'cases', id: reading.case }],
  sameCaseRefusals: () => [],
  suggestionDecisions: (decision) => [...ofSet(decision), { kind: 'articles', id: decision.article }],
  readingQueue: () => [],
  awaitedTexts: () => [],
  // What lies in the trash brings its own texts along, and comes back into sets and projects.
  trash: (entry) =>
    entry.kind === 'case'
      ? [{ kind: 'projects', id: entry.case.project }, ...entry.readings.flatMap(ofSet)]
      : [...entry.annotations, ...entry.decisions].flatMap(ofSet),
};

/** The records that this one cannot do without. */
export function referencesOf(kind: RecordKind, record: { id: Id }): Reference[] {
  return (REFERENCES[kind] as (record: unknown) => Reference[])(record);
}

function ofAnnotation(annotation: Annotation): Reference[] {
  return isLive(annotation)
    ? [...ofSet(annotation), { kind: 'revisions', id: annotation.revision }]
    : ofSet(annotation);
}

function ofSet({ set }: Pick<CaseReading, 'set'>): Reference[] {
  return [{ kind: 'annotationSets', id: set }];
}
