import type { Stretch } from '../stretch.ts';

/** What a sentence says was done to somebody, and what the text calls them for it. */
const ROLES_BY_VERB: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:,[^,.]{0,60},)?\s(?:(?:was|were|is|has|had|been|later|also)\s)+(?:charged|arrested|accused|convicted|indicted|sentenced|suspected|detained|booked|arraigned)\b|^\s(?:pleaded|allegedly)\b/u,
    ['suspect', 'defendant', 'accused', 'gunman', 'shooter'],
  ],
  [
    /^(?:,[^,.]{0,60},)?\s(?:(?:was|were|has|had|been)\s)+(?:\p{L}+ly\s)?(?:killed|shot|injured|wounded|attacked|assaulted|robbed|beaten|stabbed)\b/u,
    ['victim'],
  ],
  [
    /^(?:,[^,.]{0,60},)?\s(?:(?:have|has|had|also|jointly)\s)*(?:sued|filed\s(?:a|the)\s(?:federal\s)?(?:lawsuit|suit|complaint))\b/u,
    ['plaintiff'],
  ],
];

/** How far behind a name its verb is looked for; UTF-16. */
const REACH = 100;

/** The roles that a text shows somebody in without calling them so: whoever was arrested is “the suspect”. */
export function shownRoles(text: string, { end }: Stretch): string[] {
  const behind = text.slice(end, end + REACH);
  return ROLES_BY_VERB.flatMap(([verb, roles]) => (verb.test(behind) ? roles : []));
}
