import { nounKindOf } from '../people/noun-kinds.ts';
import { countryOf } from '../people/peoples.ts';
import type { CaseActor } from './case-actor.ts';

/** Tell who it is only where they stand: “their union”, “that union”. */
const POINTING =
  /^(?:our|my|your|his|her|its|their|this|that|these|those|any|every|each|another|other|no|all|such)\s/iu;

/** Has a capital letter only where a sentence opens with it. */
const ARTICLE = /^(?:An?|The|One|Some|Many|Several|Two|Three|Most|Local|State|Federal)\s/u;

/** What a row is called: of somebody named the fullest name, of others the wording that tells most by itself. */
export function rowName({ isNamed, name, members }: CaseActor, wordings: readonly string[]): string {
  if (isNamed) return countryOf(name.toLowerCase()) === undefined ? name : nameOfCountry(name, members);
  const telling = wordings.find((words) => !POINTING.test(words)) ?? wordings[0] ?? name;
  const isPlain = ARTICLE.test(telling) || nounKindOf(telling.toLowerCase()) !== null;
  return isPlain ? telling.charAt(0).toLowerCase() + telling.slice(1) : telling;
}

/** “Canada”, where any article has that too, rather than “Canadian”. */
function nameOfCountry(name: string, members: CaseActor['members']): string {
  return members.find((member) => countryOf(member.name.toLowerCase()) === undefined)?.name ?? name;
}
