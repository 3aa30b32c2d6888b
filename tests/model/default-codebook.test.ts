import { describe, expect, test } from 'vitest';
import { CodebookVersion } from '../../model/codebook.ts';
import { defaultCodebookVersion } from '../../model/default-codebook.ts';
import { readRecord } from '../../model/read-record.ts';
import { TAGS } from '../../model/tag.ts';

describe('the codebook that everybody starts with', () => {
  test('is a first version of a codebook', () => {
    const version = { ...defaultCodebookVersion, created: 0 };
    expect(readRecord(CodebookVersion, version, 'codebook')).toEqual({ ...version, version: 1 });
  });

  test('defines each tag, in the order in which they are shown', () => {
    expect(defaultCodebookVersion.tags.map(({ tag }) => tag)).toEqual(TAGS);
    expect(defaultCodebookVersion.tags.every(({ definition }) => definition.length > 0)).toBe(true);
  });
});
