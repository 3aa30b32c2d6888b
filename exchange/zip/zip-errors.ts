import { ExpectedFailure } from '../../model/expected-failure.ts';

/** A zip file, or a file within it, that cannot be read. The message says which and why. */
export class UnreadableZip extends ExpectedFailure {
  override readonly name = 'UnreadableZip';

  constructor(place: string, reason: string) {
    super(place ? `${place}: ${reason}` : `The zip file ${reason}`);
  }
}
