import type { CodebookVersion } from './codebook.ts';
import { newId } from './id.ts';
import type { OwnField } from './own-field.ts';

/** A version as the first of another codebook: its codes and fields get ids of their own, since what is made of them later is another's. */
export function copyOfVersion({ tags, codes }: CodebookVersion): Omit<CodebookVersion, 'created'> {
  return {
    version: 1,
    tags: tags.map((tag) => ({ ...tag, fields: copied(tag.fields) })),
    codes: codes.map((code) => ({ ...code, id: newId(), fields: copied(code.fields) })),
    mapping: [],
  };
}

function copied(fields: readonly OwnField[]): OwnField[] {
  return fields.map((field) => ({ ...field, id: newId() }));
}
