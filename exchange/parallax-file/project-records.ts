import { RECORD_KINDS } from '../../model/record-kinds.ts';
import { WithheldAnnotation, WithheldRevision } from '../../model/withheld-text.ts';

/** What a project's file holds, in this order: what others refer to comes first. */
export const PROJECT_KINDS = [
  'authors',
  'codebooks',
  'projects',
  'annotationSets',
  'articles',
  'revisions',
  'cases',
  'annotations',
  'caseReadings',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Some records of one kind, as the library has them. */
export interface ProjectRecords {
  kind: ProjectKind;
  records: readonly { id: string }[];
}

/** The records of a file with texts. */
export const WHOLE_SCHEMAS = Object.fromEntries(PROJECT_KINDS.map((kind) => [kind, RECORD_KINDS[kind]]));

/** Those of a file without texts. What was confirmed in a comparison quotes the articles, and is not in it. */
export const WITHHELD_SCHEMAS = {
  ...Object.fromEntries(Object.entries(WHOLE_SCHEMAS).filter(([kind]) => kind !== 'caseReadings')),
  revisions: WithheldRevision,
  annotations: WithheldAnnotation,
};
