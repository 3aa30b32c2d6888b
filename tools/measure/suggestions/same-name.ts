/** Words of a name that another writer leaves out or puts otherwise: articles, numerals, forms of address, offices. */
const INCIDENTAL = new Set(
  `a an the one mr mrs ms miss dr sir sen senator rep representative congressman congresswoman gov governor president
  vice judge justice mayor sheriff chief minister secretary ceo ag prof professor rev lt sgt`.split(/\s+/u),
);
/** “Ada Burm, head of the office”, “an aide to the council”; not “1,200 residents”. */
const DESCRIBED_FURTHER = /,\s|\s(?:of|to|for|from|in|at|with|who|that)\s/u;

/**
 * Whether two wordings name one person, organisation or document: what is left of the one, without articles, forms
 * of address and offices, stands in the other, and both have the same head. “Mr. Ode” is “Council leader Ann Ode”,
 * “the aide” is “an aide to the council”; the council's spokesman is not the council.
 */
export function isSameName(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  return headOf(one) === headOf(other) && (isWithin(ours, theirs) || isWithin(theirs, ours));
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** The last word before what only describes it further. */
function headOf(name: string): string | undefined {
  const [before = name] = withoutBrackets(name).split(DESCRIBED_FURTHER);
  return wordsOf(before).at(-1);
}

function wordsOf(name: string): string[] {
  const words =
    withoutBrackets(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word !== 's' && !INCIDENTAL.has(word));
  return telling.length > 0 ? telling : words;
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^)]*\)/gu, '');
}
