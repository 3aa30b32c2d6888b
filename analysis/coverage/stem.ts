/**
 * Endings of English, so that "retired", "retirement" and "retirees" are one word. Cut more roughly than a dictionary
 * would: within one case hardly two words that matter differ in their endings alone.
 */
const ENDINGS = `
  ational ization fulness ousness iveness ations ements ations ation ement ments ities ators ment ator ings ions ists
  ally able ible ance ence ness ing ion ist ers ors ily ies ied ant ent ive ity ful ous ary al er or ed es ly s e y
`
  .trim()
  .split(/\s+/u)
  .toSorted((one, other) => other.length - one.length);

/** What must be left of a word behind which an ending is cut. */
const SHORTEST_STEM = 4;
const SHORTEST_BEFORE_A_LETTER = 3;
const MOST_CUTS = 3;

const DOUBLED = /([bdfglmnprt])\1$/u;

/** The part of a word that its forms share. Words of three letters and less stay whole. @param word in lower case. */
export function stemOf(word: string): string {
  if (word.length < SHORTEST_STEM) return word;
  let stem = word;
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const ending = endingOf(stem, cuts > 0);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  const single = stem.length > 3 && DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
  return single.endsWith('i') ? single.slice(0, -1) : single;
}

/** @param isCut some ending is gone already, so that an s is the stem's own: "clos(ed)". */
function endingOf(stem: string, isCut: boolean): string | undefined {
  return ENDINGS.find((ending) => {
    const left = stem.length - ending.length;
    const least = ending.length === 1 ? SHORTEST_BEFORE_A_LETTER : SHORTEST_STEM;
    return left >= least && stem.endsWith(ending) && !(ending === 's' && (isCut || stem.endsWith('ss')));
  });
}
