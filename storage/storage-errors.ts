import { ExpectedFailure } from '../model/expected-failure.ts';

/** The record is not, or no longer, in the library. */
export class NotInLibrary extends ExpectedFailure {
  override readonly name = 'NotInLibrary';

  constructor(what: string) {
    super(`This ${what} is no longer in your library. It may have been deleted in another tab.`);
  }
}

/** The page's text is not the stored one any more: it must be captured again before it can be annotated. */
export class TextChanged extends ExpectedFailure {
  override readonly name = 'TextChanged';

  constructor() {
    super('The page’s text changed while you were reading. Select the passage once more.');
  }
}

/** What is to be undone is not the last that was done. */
export class ReadingChanged extends ExpectedFailure {
  override readonly name = 'ReadingChanged';

  constructor() {
    super('Not undone: this comparison was changed in another tab since. Nothing of that is lost.');
  }
}

/** What is to be undone was changed after it was done: that change is not to be lost. */
export class ChangedSince extends ExpectedFailure {
  override readonly name = 'ChangedSince';

  constructor(what: string) {
    super(`Not undone: this ${what} was changed since, in another tab or by somebody else. Nothing of that is lost.`);
  }
}

/** What is to be taken back has words of the reader's by now, which would be lost with it. */
export class PassageNoted extends ExpectedFailure {
  override readonly name = 'PassageNoted';

  constructor() {
    super('Not undone: an accepted passage has a note by now. Delete that passage itself, if it is to go.');
  }
}

/** Another tab published a version, or threw the draft away. */
export class CodebookChanged extends ExpectedFailure {
  override readonly name = 'CodebookChanged';

  constructor() {
    super('Not kept: this codebook was changed in another tab. Reload this page, then make your change again.');
  }
}

/** A codebook that came with a project of somebody else's. */
export class CodebookOfOthers extends ExpectedFailure {
  override readonly name = 'CodebookOfOthers';

  constructor() {
    super('Not kept: this codebook came with a project. Only whoever made the project changes it.');
  }
}

/** A codebook that something was coded by, or may be. */
export class CodebookInUse extends ExpectedFailure {
  override readonly name = 'CodebookInUse';

  constructor(name: string) {
    super(
      `Not deleted: “${name}” is used by a project, a set of annotations or passages in your library or its trash.`,
    );
  }
}

/** A version of a codebook that cannot be taken back any more. */
export class VersionInUse extends ExpectedFailure {
  override readonly name = 'VersionInUse';

  constructor(version: number, reason: string) {
    super(`Not undone: version ${version} stays, since ${reason}. Put right what is wrong in the next version.`);
  }
}

/** A backup whose records cannot stand beside each other or lack one another, or that another came before. */
export class NotRestored extends ExpectedFailure {
  override readonly name = 'NotRestored';

  constructor(reason: string) {
    super(`Not restored: ${reason}. Your library is as it was.`);
  }
}

/** An import that still takes in articles is stopped first, or ends. */
export class ImportUnderWay extends ExpectedFailure {
  override readonly name = 'ImportUnderWay';

  constructor() {
    super('Not undone yet: this import still takes in articles. Stop it, or wait for its end, then undo it.');
  }
}

/** The browser has no room for what was to be kept. Nothing of it is. */
class DiskFull extends ExpectedFailure {
  override readonly name = 'DiskFull';

  constructor() {
    super('Not kept: there is no room left on the disk. Free some space, then try again.');
  }
}

/** The library is laid out by a later version. Writing to it could damage what this version does not know of. */
export class LibraryNewer extends ExpectedFailure {
  override readonly name = 'LibraryNewer';

  constructor() {
    super(
      'A newer version of Parallax has written your library. Update Parallax; if it was just updated, reload this page.',
    );
  }
}

/** Another page holds the library open in its older layout. */
export class LibraryBlocked extends ExpectedFailure {
  override readonly name = 'LibraryBlocked';

  constructor() {
    super(
      'Another Parallax page still uses your library in its older form. Close Parallax’s other tabs, then try again.',
    );
  }
}

/** The browser's database fails for a reason of its own, such as a damaged profile. */
class LibraryUnavailable extends ExpectedFailure {
  override readonly name = 'LibraryUnavailable';

  constructor(reason: string) {
    super(
      `The browser could not use your library, so nothing was kept (${reason}). Restart the browser and try again.`,
    );
  }
}

/** What the browser says when the database, not our use of it, is at fault. */
const UNAVAILABLE = [
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
];

/** The one place where the database's failures become ours. An error that is a bug of ours is given back as it is. */
export function expectedFailure(error: unknown): unknown {
  if (error instanceof ExpectedFailure) return error;
  const chain = causesOf(error);
  const hasCause = (...names: string[]) => chain.find(({ name }) => names.includes(name));
  if (hasCause('QuotaExceededError')) return new DiskFull();
  if (hasCause('VersionError')) return new LibraryNewer();
  const fault = hasCause(...UNAVAILABLE);
  return fault ? new LibraryUnavailable(fault.name) : error;
}

/** Dexie wraps the browser's error, sometimes more than once. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...causesOf('inner' in error ? error.inner : undefined)];
}
