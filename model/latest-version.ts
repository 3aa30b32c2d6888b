import type { Codebook, CodebookVersion } from './codebook.ts';

/** A codebook as it goes out to others: without the draft that its owner works on. */
export function publishedCodebook({ draft: _draft, ...codebook }: Codebook): Codebook {
  return codebook;
}

/** The version that counts. */
export function latestVersion({ versions }: Pick<Codebook, 'versions'>): CodebookVersion {
  const latest = versions.at(-1);
  if (!latest) throw new Error('A codebook has at least one version.');
  return latest;
}
