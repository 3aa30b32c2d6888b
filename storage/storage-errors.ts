/** The record is not, or no longer, in the library. */
export class NotInLibrary extends Error {
  override readonly name = 'NotInLibrary';

  constructor(what: string) {
    super(`This ${what} is no longer in your library. It may have been deleted in another tab.`);
  }
}

/** The page's text is not the stored one any more: it must be captured again before it can be annotated. */
export class TextChanged extends Error {
  override readonly name = 'TextChanged';

  constructor() {
    super('The page’s text changed while you were reading. Select the passage once more.');
  }
}
