/**
 * Converts UTF-16 offsets of one text into offsets in Unicode code points, which the Web Annotation model
 * counts. Reads the text once; each offset after that costs one look-up, in four bytes per UTF-16 unit.
 * An offset inside a surrogate pair counts as behind it; half a pair on its own counts as one code point.
 * @throws {RangeError} on an offset outside the text.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pointsBefore = new Uint32Array(text.length + 1);
  let points = 0;
  let offset = 0;
  for (const character of text) {
    points += 1;
    pointsBefore.fill(points, offset + 1, offset + character.length + 1);
    offset += character.length;
  }
  return (utf16) => {
    const converted = pointsBefore[utf16];
    if (converted === undefined) throw new RangeError(`offset ${utf16} is outside a text of length ${text.length}`);
    return converted;
  };
}

/**
 * The other way: converts offsets in code points into UTF-16 offsets. Null for an offset outside the text, which a file from
 * elsewhere may have.
 */
export function utf16Offsets(text: string): (offset: number) => number | null {
  const starts = new Uint32Array(text.length + 1);
  let points = 0;
  let offset = 0;
  for (const character of text) {
    starts[points] = offset;
    points += 1;
    offset += character.length;
  }
  starts[points] = offset;
  return (point) => (point <= points ? (starts[point] ?? null) : null);
}
