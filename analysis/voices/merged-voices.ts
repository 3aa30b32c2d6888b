import type { ReadingContents } from '../../model/case-reading.ts';
import { namedBy, SpeakersAmong } from './speakers-among.ts';
import { describedAs } from './voice-description.ts';
import { spellingKey } from './voices.ts';
import type { PreparedActors } from '../wordings/article-actors.ts';
import type { CaseActor } from '../wordings/case-actor.ts';
import { caseActors } from '../wordings/case-actors.ts';
import { nameWords } from '../wordings/wording-words.ts';

/** An article with the speakers that its annotations or suggestions name, as they are spelled there. */
export interface SpokenArticle {
  prepared: PreparedActors;
  speakers: readonly string[];
}

/** Spellings that most likely are one speaker's, for a person to confirm. */
export interface VoiceMerge {
  /** The one a person confirmed before, else the fullest. */
  name: string;
  spellings: readonly string[];
  /** In words that a reader understands. */
  reason: string;
}

/** One spelling in one article, and whom the machine takes it for. */
interface Spoken {
  spelling: string;
  key: string;
  actor: CaseActor | null;
}

/**
 * Which speakers of a case are one: “Mr. Brock”, “Mayor Ana Brock” and “the mayor”, going by whom each article means
 * with such words. A surname is left alone where several people of the case bear it and the article does not say who
 * is meant; so is a spelling that means different speakers in different articles. Two voices that a person confirmed
 * are never proposed as one.
 * @param groups whom the articles mean: dear to find, and independent of annotations, so whoever asks again keeps it.
 */
export function proposeVoiceMerges(
  articles: readonly SpokenArticle[],
  confirmed: ReadingContents['voices'],
  groups: readonly CaseActor[] = caseActors(articles.flatMap(({ prepared }) => prepared.actors)),
): VoiceMerge[] {
  const among = speakersAmong(groups);
  const spoken = articles.flatMap(({ prepared, speakers }) =>
    speakers.map((spelling) => ({ spelling, key: spellingKey(spelling), actor: among.meantBy(spelling, prepared) })),
  );
  const bySpelling = [...Map.groupBy(spoken, ({ key }) => key).values()];
  const clear = bySpelling.filter((own) => new Set(own.map(ownerOf)).size === 1).flat();
  const byOwner = Map.groupBy(clear, (each) => among.withoutCalling(ownerOf(each)));
  return [...byOwner].flatMap(([owner, own]) => (owner === null ? [] : (mergeOf(own, confirmed, owner) ?? [])));
}

/** Whom spellings mean is asked for at each change of anything. */
const kept = new WeakMap<readonly CaseActor[], SpeakersAmong>();

function speakersAmong(groups: readonly CaseActor[]): SpeakersAmong {
  const known = kept.get(groups) ?? new SpeakersAmong(groups);
  kept.set(groups, known);
  return known;
}

/** Who is named, else what the words say that it is; null where they may mean anybody. */
function ownerOf({ actor, spelling }: Spoken): CaseActor | string | null {
  if (actor?.isNamed) return actor;
  return describedAs(spelling) ?? (actor ? describedAs(actor.name) : null);
}

function mergeOf(
  spoken: readonly Spoken[],
  confirmed: ReadingContents['voices'],
  owner: CaseActor | string,
): VoiceMerge | null {
  const voices = confirmed.filter(({ name, spellings }) => {
    const keys = new Set([name, ...spellings].map(spellingKey));
    return spoken.some(({ key }) => keys.has(key));
  });
  if (voices.length > 1) return null;
  const [voice] = voices;
  const known = new Set(voice ? [voice.name, ...voice.spellings].map(spellingKey) : []);
  const spellings = [...new Map(spoken.map(({ key, spelling }) => [key, spelling])).values()];
  const isNew = spellings.some((spelling) => !known.has(spellingKey(spelling)));
  if (!isNew || spellings.length + (voice ? 1 : 0) < 2) return null;
  return {
    name: voice?.name ?? spelledAs(owner, spellings) ?? fullest(spellings),
    spellings,
    reason: reasonFor(spoken[0]?.actor ?? null, spellings),
  };
}

function spelledAs(owner: CaseActor | string, spellings: readonly string[]): string | undefined {
  if (typeof owner === 'string') return undefined;
  const name = owner.words.join(' ');
  return spellings.find((spelling) => nameWords(spelling).join(' ') === name);
}

/** Most words of a name, then the shortest: “Ana Brock” rather than “Mayor Ana Brock” or “the mayor of Easton”. */
function fullest(spellings: readonly string[]): string {
  const size = (spelling: string): number => namedBy(spelling).words.length;
  const [best = ''] = spellings.toSorted((one, other) => size(other) - size(one) || one.length - other.length);
  return best;
}

function reasonFor(actor: CaseActor | null, spellings: readonly string[]): string {
  if (!actor?.isNamed) return 'the articles describe them alike';
  const last = actor.words.at(-1) ?? '';
  const isByName = spellings.every((spelling) => nameWords(spelling).includes(last));
  return isByName
    ? `all name ${actor.name}, the only one of the name whom the articles mean`
    : `the articles call ${actor.name} so`;
}
