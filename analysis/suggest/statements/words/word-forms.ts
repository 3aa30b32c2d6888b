/** Spelling of regular English forms. Over-generates by words that nobody writes, which costs nothing in a look-up. */

/** Each word as it stands, and its adverb: hasty, hastily; terrible, terribly; tragic, tragically; keen, keenly. */
export function adjectiveForms(list: string): string[] {
  return split(list).flatMap((word) => [word, adverbOf(word)]);
}

/** Each word as it stands, and its plural: folly, follies; sham, shams; coach, coaches. */
export function nounForms(list: string): string[] {
  return split(list).flatMap((word) => [word, withS(word)]);
}

/** Each base form with -s, -ed and -ing; irregular forms stand behind it: `mislead=misled`. */
export function verbForms(list: string): string[] {
  return split(list).flatMap((entry) => {
    const [base = '', ...irregular] = entry.split('=');
    const past = irregular.length > 0 ? irregular : [`${stemOf(base, 'ed')}ed`];
    return [base, withS(base), `${stemOf(base, 'ing')}ing`, ...past];
  });
}

/** The words of a list, in lower case, parted by white space. */
export function split(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (/[^aeiou]le$/u.test(adjective)) return adjective.replace(/e$/u, 'y');
  if (adjective.endsWith('y')) return adjective.replace(/y$/u, 'ily');
  return adjective.endsWith('ll') ? `${adjective}y` : `${adjective}ly`;
}

function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies');
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

function stemOf(verb: string, ending: 'ed' | 'ing'): string {
  if (/(?:ee|oe|ye)$/u.test(verb)) return ending === 'ed' ? verb.slice(0, -1) : verb;
  if (verb.endsWith('e')) return verb.slice(0, -1);
  if (/[^aeiou]y$/u.test(verb)) return ending === 'ed' ? verb.replace(/y$/u, 'i') : verb;
  return doublesItsEnd(verb) ? verb + verb.slice(-1) : verb;
}

/** One short syllable (nag), a stressed last one (regret), or British -el, -al (revel, rival). */
function doublesItsEnd(verb: string): boolean {
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb)) return true;
  return (
    /(?:[^aeiou]el|[^aeiou]al|gret|bet|pel|cur|mit|fer|rap|stil|hibit-|nap|jack-|bag)$/u.test(verb) && verb.length > 3
  );
}
