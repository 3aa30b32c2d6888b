/** A stretch of a text, to be shown with the words that were found in it. Offsets UTF-16, `end` exclusive. */
export interface Excerpt {
  excerpt: string;
  /** Where the excerpt begins in the text. */
  offset: number;
  /** Where the words stand in the excerpt. */
  places: Stretch[];
  /** Where all of them stand in the text, in order. */
  placesInText: Stretch[];
}

interface Stretch {
  start: number;
  end: number;
}

/** In UTF-16 units: two lines or so. */
const BEFORE = 60;
const AFTER = 160;

/** The words around the first of some places, of which there must be one; cut between words. */
export function excerptOf(text: string, found: readonly Stretch[]): Excerpt {
  const placesInText = found.map(({ start, end }) => ({ start, end }));
  const first = placesInText[0]?.start ?? 0;
  const offset = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
  const end =
    first + AFTER >= text.length ? text.length : beforeSpace(text, first + AFTER, placesInText[0]?.end ?? first);
  const within = placesInText.filter((place) => place.start >= offset && place.end <= end);
  const places = within.map((place) => ({ start: place.start - offset, end: place.end - offset }));
  return { excerpt: text.slice(offset, end), offset, places, placesInText };
}

/** The first beginning of a word from an offset on, at the latest `latest`. */
function afterSpace(text: string, offset: number, latest: number): number {
  const space = text.slice(offset, latest).search(/\s/u);
  return space < 0 ? latest : offset + space + 1;
}

function beforeSpace(text: string, offset: number, earliest: number): number {
  const space = text.slice(earliest, offset).search(/\s\S*$/u);
  return space < 0 ? offset : earliest + space;
}
