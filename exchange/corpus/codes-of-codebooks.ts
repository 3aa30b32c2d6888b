import type { Codebook } from '../../model/codebook.ts';
import { latestVersion } from '../../model/latest-version.ts';
import type { CorpusCode, CorpusFieldName } from '../../model/corpus.ts';
import { defaultCodebookVersion } from '../../model/default-codebook.ts';

/**
 * The four tags, and below them the codes of all codebooks, as their latest versions have them; codes that only earlier versions
 * have come last, since passages may wait for a decision on them. The tags' definitions are the first codebook's.
 */
export function codesOfCodebooks(codebooks: Iterable<Codebook>): CorpusCode[] {
  const all = [...codebooks];
  const { tags } = all[0] ? latestVersion(all[0]) : defaultCodebookVersion;
  const roots = tags.map(({ tag, label, definition }) => ({ id: tag, name: label, parent: null, definition }));
  const codes = new Map<string, CorpusCode>();
  for (const { id, tag, name, definition } of all.flatMap(codesNewestFirst)) {
    if (!codes.has(id)) codes.set(id, { id, name, parent: tag, definition });
  }
  return [...roots, ...codes.values()];
}

function codesNewestFirst({ versions }: Codebook) {
  return versions.toReversed().flatMap((version) => version.codes);
}

/** The fields that codebooks add, as they were last asked. */
export function fieldNamesOf(codebooks: Iterable<Codebook>): CorpusFieldName[] {
  const names = new Map<string, CorpusFieldName>();
  for (const { versions } of codebooks) {
    const fields = versions.flatMap(({ tags, codes }) => [...tags, ...codes]).flatMap((one) => one.fields);
    for (const { id, label } of fields) names.set(id, { id, label });
  }
  return [...names.values()];
}
