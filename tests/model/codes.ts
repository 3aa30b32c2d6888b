import type { Code, MappedCode } from '../../model/code.ts';
import type { Codebook, CodebookVersion } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { defaultCodebookVersion } from '../../model/default-codebook.ts';
import { codebook, idOf } from './examples.ts';

/** Codes and codebooks for tests, about the invented case of the Long Bridge. */

export function codeOf(number: number, name: string, about: Partial<Code> = {}): Code {
  return { id: idOf(number), tag: 'fact', name, definition: '', examples: [], colour: null, fields: [], ...about };
}

export const verified = codeOf(31, 'Verified');
export const disputed = codeOf(32, 'Disputed');
export const official = codeOf(33, 'Official', { tag: 'quote' });

export function versionOf(version: number, codes: Code[], mapping: MappedCode[] = []): CodebookVersion {
  return { ...defaultCodebookVersion, version, created: version, codes, mapping };
}

/** A codebook with these codes in its versions, and what became of those before. */
export function codebookOf(...versions: [codes: Code[], ...mapping: MappedCode[]][]): Codebook {
  return {
    ...codebook,
    versions: versions.map(([codes, ...mapping], index) => versionOf(index + 1, codes, mapping)),
  };
}

export const split = (code: Id, ...into: Id[]): MappedCode => ({ code, became: 'split', into });
export const merged = (code: Id, into: Id): MappedCode => ({ code, became: 'merged', into });
export const retired = (code: Id): MappedCode => ({ code, became: 'retired' });
