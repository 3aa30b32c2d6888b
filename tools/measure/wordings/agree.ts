/** Say nothing of whom a wording means. */
const DROPPED = new Set('a an the mr mrs ms miss dr sir sen rep gov'.split(' '));

/** The words by which wordings are compared: without articles and forms of address, unless nothing else is left. */
export function comparedWords(wording: string): ReadonlySet<string> {
  const words =
    wording
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => word !== 's');
  const telling = own.filter((word) => !DROPPED.has(word));
  return new Set(telling.length > 0 ? telling : own);
}

/** Whether half of the words of the two, or more, are in both: twice the common ones of all (Dice's coefficient). */
export function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common > 0 && common * 4 >= one.size + other.size;
}
