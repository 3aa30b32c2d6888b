import { ExpectedFailure } from '../../model/expected-failure.ts';

/** A file, or a part of it, that is not what its format asks for. The message says where and why. */
export class UnreadableFile extends ExpectedFailure {
  override readonly name = 'UnreadableFile';

  /** @param place for a person to find it: “line 3”, “items.2.target”; empty for the file as a whole. */
  constructor(place: string, reason: string) {
    super(place ? `${shortened(place)}: ${reason}` : `The file ${reason}`);
  }
}

const LONGEST_PLACE = 200;

function shortened(place: string): string {
  return place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place;
}
