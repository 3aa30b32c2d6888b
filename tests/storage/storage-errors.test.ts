import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { expectedFailure, NotInLibrary } from '../../storage/storage-errors.ts';

/** As Dexie wraps what the browser says. */
function wrapped(name: string, wrapper = 'AbortError'): Error {
  return Object.assign(new Error('wrapped'), { name: wrapper, inner: new DOMException('inner', name) });
}

describe('a failure of the browser’s database', () => {
  test.each<[Error, string, RegExp]>([
    [new DOMException('', 'QuotaExceededError'), 'DiskFull', /no room left/u],
    [new Dexie.QuotaExceededError(), 'DiskFull', /no room left/u],
    [wrapped('QuotaExceededError'), 'DiskFull', /no room left/u],
    [wrapped('QuotaExceededError', 'DatabaseClosedError'), 'DiskFull', /no room left/u],
    [wrapped('VersionError', 'DatabaseClosedError'), 'LibraryNewer', /newer version/u],
    [new DOMException('', 'UnknownError'), 'LibraryUnavailable', /UnknownError/u],
    [new Dexie.MissingAPIError(), 'LibraryUnavailable', /MissingAPIError/u],
    [new Dexie.AbortError(), 'LibraryUnavailable', /nothing was kept/u],
    [wrapped('', 'OpenFailedError'), 'LibraryUnavailable', /Restart the browser/u],
  ])('%s becomes %s, in words', (error, name, message) => {
    const failure = expectedFailure(error);
    expect(failure).toBeInstanceOf(ExpectedFailure);
    expect(failure).toMatchObject({ name, message: expect.stringMatching(message) as string });
  });
});

test.each([
  ['one of ours', new NotInLibrary('case')],
  ['a bug', new TypeError('x is not a function')],
  ['wrong use of the database', new DOMException('', 'ConstraintError')],
  ['no error', 'a string'],
])('%s stays what it is', (_what, error) => {
  expect(expectedFailure(error)).toBe(error);
});
