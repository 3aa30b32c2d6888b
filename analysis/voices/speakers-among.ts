import { TITLES } from '../people/titles.ts';
import type { ArticleActor, PreparedActors } from '../wordings/article-actors.ts';
import type { CaseActor } from '../wordings/case-actor.ts';
import { wordingKey } from '../wordings/confirmed-wordings.ts';
import { NameIndex } from '../wordings/name-index.ts';
import { isSameFullName, isShortFor, type Named } from '../wordings/same-name.ts';
import { nameWords } from '../wordings/wording-words.ts';

/** Whom spellings of speakers mean, among the actors of a case: each is looked for once. */
export class SpeakersAmong {
  readonly #names: NameIndex;
  readonly #groupOf: ReadonlyMap<ArticleActor, CaseActor>;
  readonly #called = new Map<PreparedActors, Called>();
  readonly #meant = new Map<PreparedActors, Map<string, CaseActor | null>>();
  readonly #owners = new Map<CaseActor, CaseActor>();

  constructor(groups: readonly CaseActor[]) {
    this.#names = new NameIndex(groups);
    this.#groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  }

  /** By whom the article means with these words; a spelling of the reader's own by its name. */
  meantBy(spelling: string, article: PreparedActors): CaseActor | null {
    const meant = this.#meant.get(article) ?? new Map<string, CaseActor | null>();
    this.#meant.set(article, meant);
    const known = meant.get(spelling);
    const actor = known === undefined ? this.#sought(spelling, article) : known;
    meant.set(spelling, actor);
    return actor;
  }

  /** “Carer Ana Brock” is Ana Brock, where another article names her so in full: what stands before is taken for her calling. */
  withoutCalling(owner: CaseActor | string | null): CaseActor | string | null {
    if (owner === null || typeof owner === 'string') return owner;
    const known = this.#owners.get(owner) ?? this.#fullerOf(owner);
    this.#owners.set(owner, known);
    return known;
  }

  #sought(spelling: string, article: PreparedActors): CaseActor | null {
    const named = namedBy(spelling);
    const near = this.#names.near(named.words);
    const full = near.filter((group) => isShortFor(named, group));
    const here = full.filter(({ articles }) => articles.has(article.id));
    if (full.length > 1 && here.length !== 1) return null;
    const key = wordingKey(spelling);
    const called = this.#called.get(article) ?? calledIn(article);
    this.#called.set(article, called);
    const own = called.byName.get(key) ?? called.byWording.get(key);
    if (own) return this.#groupOf.get(own) ?? null;
    if (named.words.length === 0) return null;
    return near.find((group) => isSameFullName(named, group)) ?? here[0] ?? full[0] ?? null;
  }

  #fullerOf(owner: CaseActor): CaseActor {
    const fuller = this.#names.near(owner.words).find(({ words }) => {
      const before = owner.words.length - words.length;
      return words.length > 1 && before > 0 && words.every((word, index) => word === owner.words[before + index]);
    });
    return fuller ?? owner;
  }
}

/** The actors of an article by the keys of what it calls them; of several the first. */
interface Called {
  byName: ReadonlyMap<string, ArticleActor>;
  byWording: ReadonlyMap<string, ArticleActor>;
}

function calledIn({ actors }: PreparedActors): Called {
  const [byName, byWording] = [new Map<string, ArticleActor>(), new Map<string, ArticleActor>()];
  for (const actor of actors.toReversed()) {
    byName.set(wordingKey(actor.name), actor);
    const wordings = new Set(actor.wordings.map(({ words }) => wordingKey(words)));
    for (const key of wordings) byWording.set(key, actor);
  }
  return { byName, byWording };
}

/** “Easton Mayor Ana Brock” names Ana Brock. */
export function namedBy(spelling: string): Named {
  const words = nameWords(spelling);
  const behind = words.findLastIndex((word, index) => TITLES.has(word) && index < words.length - 1) + 1;
  return { words: /\p{Lu}/u.test(spelling) ? words.slice(behind) : [], kind: 'unknown', gender: null };
}
