import { isLive, type Annotation } from '../../model/annotation.ts';
import type { Revision } from '../../model/revision.ts';
import type { Selectors } from '../../model/selector.ts';
import { quoteHash } from '../withheld-text/quote-hash.ts';
import { withoutText, type HashedQuote } from '../../model/withheld-text.ts';
import type { ProjectRecords } from './project-records.ts';

/** The records without the articles' words, as project-records.ts describes them. Notes and fields are the reader's own: they stay. */
export async function withholdText({ kind, records }: ProjectRecords, salt: string): Promise<readonly object[]> {
  if (kind === 'revisions') return (records as readonly Revision[]).map(withoutText);
  if (kind === 'caseReadings') return [];
  if (kind !== 'annotations') return records;
  return Promise.all((records as readonly Annotation[]).map((annotation) => withHashes(annotation, salt)));
}

async function withHashes(annotation: Annotation, salt: string): Promise<object> {
  if (!isLive(annotation)) return annotation;
  const selectors = await hashed(annotation.selectors, salt);
  if (!annotation.history) return { ...annotation, selectors };
  const former = annotation.history.map(async (one) => ({ ...one, selectors: await hashed(one.selectors, salt) }));
  return { ...annotation, selectors, history: await Promise.all(former) };
}

function hashed(selectors: Selectors, salt: string) {
  return Promise.all(
    selectors.map(async (selector) => {
      if (selector.type === 'TextPositionSelector') return selector;
      const { exact, prefix, suffix } = selector;
      const hash = await quoteHash(salt, exact);
      return {
        type: 'HashedQuote',
        hash,
        length: exact.length,
        prefix: prefix.length,
        suffix: suffix.length,
      } satisfies HashedQuote;
    }),
  );
}
